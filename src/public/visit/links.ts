// SPDX-License-Identifier: MPL-2.0
import { type Entity, fullName, type Language, slugFrom } from '../../organisation/index.ts';
import type { Ask } from './ask.ts';

/** What is said behind the question mark; a list is said once for each. */
type Query = Readonly<Record<string, string | readonly string[]>>;

/** The address of a page in the language of the visit, as of the day of the visit. */
export function link(ask: Pick<Ask, 'language' | 'dated'>, path: string, query: Query = {}): string {
  // What a visitor wrote may be in the path: encoded, it can be nothing but a path of ours.
  const page = path.split('/').map(encodeURIComponent).join('/');
  const prefix = ask.language === 'en' ? '/en' : '';
  const all = new URLSearchParams(
    pairsIn({ ...query, ...(ask.dated ? { dato: ask.dated } : {}) }),
  ).toString();
  const address = `${prefix}/${page}`.replace(/(?<=.)\/$/, '');
  return `${address}${all ? `?${all}` : ''}`;
}

function pairsIn(query: Query): [string, string][] {
  return Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
}

/** The same page in another language; what was searched for or compared goes along. */
export function inOtherLanguage(ask: Ask, language: Language): string {
  const asked = ['q', 'sammenlign'].flatMap((name) => {
    const value = ask.query.get(name);
    return value ? [[name, value] as const] : [];
  });
  return link({ ...ask, language }, ask.path, Object.fromEntries(asked));
}

/** A diagram as a page (empty) or as a file. */
export type DiagramFormat = '' | 'svg' | 'png' | 'pdf';

/** The diagram of the unit that has a path. */
export function diagramPath(unitPath: string, format: DiagramFormat = ''): string {
  const name = format === '' ? 'organisationsdiagram' : `organisationsdiagram.${format}`;
  return unitPath === '' ? name : `${unitPath}/${name}`;
}

/** A person's page: the name to be read, and the beginning of the identifier to tell namesakes apart. */
export function personPath(person: Entity<'person'>): string {
  return `medarbejdere/${slugFrom(fullName(person))}-${person.id.slice(0, 8)}`;
}

/** A change event's page. */
export function eventPath(event: Entity<'changeEvent'>): string {
  return `aendringer/${event.date}-${slugFrom(event.title.da)}`;
}

/** Where one tells of an error on the page of a visit. */
export function reportHref(ask: Ask): string {
  return link({ ...ask, dated: null }, 'ret-en-fejl', { side: link(ask, ask.path) });
}

/** Where the page of a visit is edited, also as it was on another day. */
export function editHref(ask: Ask): string {
  return `/admin/ret?${new URLSearchParams({ side: link(ask, ask.path) })}`;
}
