// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import { addDays, type CivilDate, contains, type Values, type Version } from '../../organisation/index.ts';

/** A version of a thing with the changes between which it stood; null: it still stands. */
export interface Written extends Version<Values> {
  readonly recordedBy: number;
  readonly supersededBy: number | null;
}

/** The changes by which something becomes another on a day: the first that planned it so, and those that said so again. */
export interface Planners {
  /** The change from which on it has been planned as it is planned now. */
  readonly planned: number;
  /** All that had a say in that it becomes another on this day at all. */
  readonly all: readonly number[];
}

/** What is looked at of a thing on a day; undefined where it is not there. */
export type Side = (values: Values | undefined) => unknown;

/** Who planned that one side of a thing is another on a day than on the day before, as all of its versions tell. */
export function plannersOf(versions: readonly Written[], day: CivilDate, side: Side): Planners {
  const numbers = versions.flatMap(({ recordedBy, supersededBy }) => [recordedBy, supersededBy ?? 0]);
  const changes = [...new Set(numbers)].filter((number) => number > 0).toSorted((a, b) => b - a);
  const after = changes.map((number) => side(heldAfter(versions, number, day)));
  const unplanned = changes.findIndex((number, place) =>
    isDeepStrictEqual(side(heldAfter(versions, number, addDays(day, -1))), after[place]),
  );
  const run = unplanned === -1 ? changes : changes.slice(0, unplanned);
  const all = run.filter(
    (_, place) => place === run.length - 1 || !isDeepStrictEqual(after[place], after[place + 1]),
  );
  return { planned: all[0] ?? changes[0] ?? 0, all };
}

/** What held on a day as it was known right after a change. */
function heldAfter(versions: readonly Written[], number: number, day: CivilDate): Values | undefined {
  return versions.find(
    ({ recordedBy, supersededBy, valid }) =>
      recordedBy <= number && (supersededBy === null || supersededBy > number) && contains(valid, day),
  )?.value;
}
