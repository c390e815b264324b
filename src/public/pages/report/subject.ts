// SPDX-License-Identifier: MPL-2.0
import {
  type Correctable,
  fullName,
  type Id,
  inLanguage,
  rootOf,
  unitOfCorrectable,
} from '../../../organisation/index.ts';
import { resolve } from '../../address/resolve.ts';
import { readAsk } from '../../visit/ask.ts';
import type { Visit } from '../../visit/visit.ts';

/** The page that a correction is about. */
export interface Subject {
  /** Its path, from the slash on; never anything but a path of ours. */
  readonly page: string;
  /** What it is the page of, where that is a unit or a person of today. */
  readonly what: Correctable | undefined;
  /** What that is called. */
  readonly name: string | undefined;
  /** The unit whose editors are asked. */
  readonly unitId: Id;
}

const longest = 500;

/** The page that `?side=` asks about, as it is today; undefined where there is no organisation yet. */
export function subjectAsked(visit: Visit): Subject | undefined {
  const { snapshot, ask } = visit;
  const root = rootOf(snapshot);
  if (!root) return undefined;
  const asked = ask.query.get('side') ?? '';
  const isOurs = /^\/(?![/\\])/.test(asked);
  const { path } = readAsk(isOurs ? asked.slice(0, longest) : '', ask.now);
  const what = isOurs ? correctableAt(visit, path) : undefined;
  return {
    page: `/${path}`,
    what,
    name: what && nameOf(visit, what),
    unitId: (what && unitOfCorrectable(snapshot, what)) ?? root.id,
  };
}

function correctableAt({ snapshot, chronicle, ask }: Visit, path: string): Correctable | undefined {
  const start = /^medarbejdere\/.*-([0-9a-f]{8})$/.exec(path)?.[1];
  if (start) {
    const person = [...snapshot.person.values()].find(({ id }) => id.startsWith(start));
    return person && { is: 'person', personId: person.id };
  }
  const unitPath = path.replace(/(?:^|\/)organisationsdiagram$/, '');
  const today = { date: ask.today, today: ask.today };
  const found = resolve(snapshot, chronicle, unitPath, today);
  const at = found.is === 'moved' ? resolve(snapshot, chronicle, found.path, today) : found;
  return at.is === 'unit' ? { is: 'unit', unitId: at.unit.id } : undefined;
}

function nameOf({ snapshot, ask }: Visit, what: Correctable): string | undefined {
  if (what.is === 'unit') {
    const unit = snapshot.unit.get(what.unitId);
    return unit && inLanguage(unit.name, ask.language);
  }
  const person = snapshot.person.get(what.personId);
  return person && fullName(person);
}
