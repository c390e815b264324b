// SPDX-License-Identifier: MPL-2.0
import {
  addDays,
  type Chronicle,
  type CivilDate,
  type Entity,
  type Id,
  occupantsOf,
  type Period,
  type PublicSnapshot,
  pathAt,
  pathOf,
  unitAt,
} from '../../organisation/index.ts';

/** What an address leads to on a day. */
export type Destination =
  | { readonly is: 'unit'; readonly unit: Entity<'unit'> }
  | { readonly is: 'moved'; readonly path: string }
  | { readonly is: 'closed'; readonly unitId: Id; readonly lastDay: CivilDate }
  | { readonly is: 'not-yet'; readonly unitId: Id; readonly firstDay: CivilDate }
  | { readonly is: 'nothing' };

/** The day that is asked for, and the day it is. */
export interface Days {
  readonly date: CivilDate;
  readonly today: CivilDate;
}

/**
 * Finds what a unit's address leads to: the unit that has it that day, or else where the unit that had it is now.
 * What is only planned is nothing yet.
 */
export function resolve(
  snapshot: PublicSnapshot,
  chronicle: Chronicle,
  path: string,
  { date, today }: Days,
): Destination {
  const unit = unitAt(snapshot, path);
  if (unit) return { is: 'unit', unit };
  const occupants = occupantsOf(chronicle, path).filter(({ during }) => hasBegun(during, today));
  const had = occupants.findLast(({ during }) => during.from === null || during.from <= date) ?? occupants[0];
  if (!had) return { is: 'nothing' };
  if (snapshot.unit.has(had.unitId)) return { is: 'moved', path: pathOf(snapshot, had.unitId) };
  return gone(chronicle, had.unitId, path, { date, today });
}

/** Whether a period is no mere plan on a day. */
export function hasBegun({ from }: Period, today: CivilDate): boolean {
  return from === null || from <= today;
}

/** A unit that is not there on the day: closed before it, or made after it; under its last or first address. */
function gone(chronicle: Chronicle, unitId: Id, path: string, { date, today }: Days): Destination {
  const lives = (chronicle.get(unitId)?.now ?? [])
    .map(({ valid }) => valid)
    .filter((life) => hasBegun(life, today));
  const before = lives.findLast(({ to }) => to !== null && to <= date);
  if (before?.to) {
    const lastDay = addDays(before.to, -1);
    return elsewhere(chronicle, unitId, lastDay, path) ?? { is: 'closed', unitId, lastDay };
  }
  const firstDay = lives.find(({ from }) => from !== null && from > date)?.from;
  if (!firstDay) return { is: 'nothing' };
  return elsewhere(chronicle, unitId, firstDay, path) ?? { is: 'not-yet', unitId, firstDay };
}

function elsewhere(chronicle: Chronicle, unitId: Id, day: CivilDate, path: string): Destination | undefined {
  const known = pathAt(chronicle, unitId, day);
  return known === null || known === path ? undefined : { is: 'moved', path: known };
}
