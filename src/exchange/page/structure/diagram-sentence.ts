// SPDX-License-Identifier: MPL-2.0

import { enumerate } from '../reading/enumeration.ts';
import { isPoliticalKind, kindOfName } from '../words/kinds.ts';
import { isTitleHead, writtenTitle } from '../words/titles.ts';
import { addNamed } from './add-units.ts';
import { addParts, type Made } from './composition.ts';
import { addTitle } from './counted-posts.ts';
import { relationOf } from './counts.ts';
import type { State } from './state.ts';

const end = String.raw`(?=,? (?:og )?(?:derunder|herunder)\b|[.;]|$)`;
const top = new RegExp(
  String.raw`organiseret med (.+?) (?:øverst|som øverste)|(?<!\p{L})øverst (?:i (?:organisations?)?diagrammet )?(?:er|står|sidder|har vi|findes) (.+?)${end}`,
  'iu',
);
const below =
  /(?:^|[\s,])(?:og )?(?:derunder|herunder|under (?:dem|rådmanden|udvalget))(?: (?:har vi|er|kommer|står|følger|sidder))?\s+([\p{L}æøå-]+(?:en|erne|ten))\b(?! (?:har|står for)\b)/iu;

/** "… organiseret med udvalget og rådmanden øverst, og derunder direktøren": who stands above the page's unit. */
export function addDiagramTop(state: State, sentence: string, line: number): Made | null {
  const [, before, behind] = top.exec(sentence) ?? [];
  const above = before ?? behind;
  const [, under] = below.exec(sentence) ?? [];
  const ids = [...(above ? addAbove(state, above, line) : []), ...(under ? addHead(state, under, line) : [])];
  return ids.length > 0 ? { ids, whole: true } : null;
}

/** Committees over the unit, and the politician who heads it. */
function addAbove(state: State, words: string, line: number): string[] {
  const parts = enumerate(words, null).flatMap((part) => part.split(/(?<!-) og (?=\p{Ll})/u));
  return parts.flatMap((part) => {
    const name = part.replace(/^(?:en|et|den|det) /, '').trim();
    if (isTitleHead(name) && !name.includes(' ')) return addHead(state, name, line);
    if (!/^\p{Lu}/u.test(name) && !isPoliticalKind(kindOfName(name))) return [];
    const large = name.charAt(0).toUpperCase() + name.slice(1);
    return addNamed(state, large, { parent: state.page, relation: 'political', kind: null }, line).ids;
  });
}

function addHead(state: State, word: string, line: number): string[] {
  if (!isTitleHead(word)) return [];
  const title = writtenTitle(word);
  return addTitle(state, title, 1, state.page, 'yes', line);
}

/** "tre afdelinger – A, B og C – samt et sekretariat", "to teams (A og B)": the names stand between signs. */
function apart(words: string): string {
  const [, names] = /^ (?:[–-] |\()(\p{Lu}[^–()]{2,200}?)(?: [–-] .*|\).*|\.?)$/u.exec(words) ?? [];
  return names ?? words;
}

const counted = /(?:^|\s)(?:de|vores|har|er|følgende|derunder|desuden)?\s*$/i;

/** "De seks fagcentre omfatter A, B …", "de tre stabsfunktioner A, B samt C": a count, and that many names behind it. */
export function addCountedNames(
  state: State,
  sentence: string,
  stated: { count: number; kind: string; from: number; to: number },
  line: number,
): Made | null {
  const behind = apart(sentence.slice(stated.to)).replace(
    /^[,\s]*(?:i alt |i kommunen |i forvaltningen )?(?:herunder|omfatter|er|hedder|består af|nemlig|:)?[:\s]*/i,
    '',
  );
  if (!counted.test(sentence.slice(0, stated.from)) && !/\p{Ll}\s*$/u.test(sentence.slice(0, stated.from)))
    return null;
  if (!/^\p{Lu}/u.test(behind)) return null;
  const isNested = /,? (?:som|der) består af/.test(behind);
  const names = enumerate(behind.replace(/(?<=\p{L}) (?:har|som har|der har)\b.*$/u, ''), stated.count);
  const fits = !isNested && names.length === stated.count && names.every((name) => /^\p{Lu}/u.test(name));
  if (!fits && !isNested) return null;
  const whole = {
    owner: state.unit,
    relation: relationOf(stated.kind),
    kind: stated.kind,
    count: stated.count,
  };
  return addParts(state, fits ? names.join('; ') : behind, whole, line);
}
