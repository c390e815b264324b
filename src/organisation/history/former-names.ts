// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import type { Id, Text } from '../entities/common.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Period } from '../time/period.ts';
import { coalesce, type Timeline } from '../time/timeline.ts';
import type { Chronicle, Trace } from './chronicle.ts';

/** What a unit was called, and when. */
export interface FormerName {
  readonly name: Text;
  readonly during: Period;
}

/** The names a unit had before the one it has on `date`, the latest first. */
export function formerNames(chronicle: Chronicle, unitId: Id, date: CivilDate): readonly FormerName[] {
  const names = through(chronicle, unitId, date, ({ name }) => name);
  const present = names.at(-1)?.value;
  return names
    .filter(({ value }) => !isDeepStrictEqual(value, present))
    .map(({ valid, value }) => ({ name: value, during: valid }))
    .toReversed();
}

/** The units that a unit was part of before the one it is part of on `date`, the latest first. */
export function formerParents(chronicle: Chronicle, unitId: Id, date: CivilDate) {
  const parents = through(chronicle, unitId, date, ({ parentId }) => parentId);
  return parents
    .slice(0, -1)
    .map(({ valid, value }) => ({ parentId: value, during: valid }))
    .toReversed();
}

/** One side of a unit's traces until and with `date`, joined where it stayed the same. */
function through<T>(
  chronicle: Chronicle,
  unitId: Id,
  date: CivilDate,
  side: (trace: Trace) => T,
): Timeline<T> {
  const known = chronicle.get(unitId)?.now ?? [];
  return coalesce(
    known
      .filter(({ valid }) => valid.from === null || valid.from <= date)
      .map(({ valid, value }) => ({ valid, value: side(value) })),
  );
}
