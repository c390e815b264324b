// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import { type CivilDate, type EntityName, groupBy, type Id, type Values } from '../../organisation/index.ts';
import type { ComingTurn } from './coming.ts';
import { type Planners, plannersOf, type Written } from './planners.ts';

/** A turn before it is known which of its changes are reorganisations. */
export type PlannedTurn = Omit<ComingTurn, 'eventId'> & { readonly planners: readonly number[] };

/** What a thing turns to after a day, as its versions tell; where several changes planned a turn, what each of them did. */
export function turnsOf(
  entity: EntityName,
  id: Id,
  versions: readonly Written[],
  today: CivilDate,
): readonly PlannedTurn[] {
  const now = versions.filter(({ supersededBy }) => supersededBy === null);
  const bounds = now.flatMap(({ valid }) => [valid.from, valid.to]);
  const days = [...new Set(bounds)].filter((day) => day !== null && day > today).toSorted();
  return days.flatMap((day) => {
    if (day === null) return [];
    const before = now.find(({ valid }) => valid.to === day);
    const after = now.find(({ valid }) => valid.from === day);
    const starts = now.flatMap(({ valid: { from } }) => (from !== null && from > day ? [from] : []));
    const seen = { before: before?.recordedBy, after: after?.recordedBy };
    const again = starts.toSorted()[0] ?? null;
    const about = { entity, id, day, seen, again };
    return stepsOf(versions, day, before?.value, after?.value).map((step) => ({ ...about, ...step }));
  });
}

type Step = Pick<PlannedTurn, 'before' | 'after' | 'change' | 'planners'>;

function stepsOf(
  versions: readonly Written[],
  day: CivilDate,
  before: Values | undefined,
  after: Values | undefined,
): readonly Step[] {
  if (!before || !after) return [stepOf(plannersOf(versions, day, isThere), before, after)];
  const fields = Object.keys(after).filter((field) => !isDeepStrictEqual(before[field], after[field]));
  const planned = fields.map((field) => ({ field, by: plannersOf(versions, day, (v) => v?.[field]) }));
  return [...groupBy(planned, ({ by }) => by.planned).values()].map((some) => {
    const set = Object.fromEntries(some.map(({ field }) => [field, after[field]]));
    const all = some.flatMap(({ by }) => by.all);
    return stepOf({ planned: some[0]?.by.planned ?? 0, all }, before, { ...before, ...set });
  });
}

const isThere = (values: Values | undefined) => values !== undefined;

function stepOf({ planned, all }: Planners, before: Values | undefined, after: Values | undefined): Step {
  return { before, after, change: planned, planners: all };
}
