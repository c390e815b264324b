// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../entities/common.ts';
import type { Entity } from '../entities/entities.ts';
import { groupBy } from '../index-of.ts';
import type { TwoDays } from './union.ts';

type Unit = Entity<'unit'>;
type Event = Entity<'changeEvent'>;
type Part = Entity<'succession'>;

/** A change event that took effect between two days, with the parts of it that are shown. */
export interface EventBetween {
  readonly event: Event;
  readonly parts: readonly Part[];
}

/** The announced change events that took effect after the earlier day, until and with the later one, the latest first. */
export function eventsBetween({ before, after }: TwoDays): readonly EventBetween[] {
  const parts = groupBy(after.succession.values(), ({ changeEventId }) => changeEventId);
  return [...after.changeEvent.values()]
    .filter(({ status }) => status === 'announced')
    .filter(({ date }) => date > before.asOf.validAt && date <= after.asOf.validAt)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map((event) => ({ event, parts: parts.get(event.id) ?? [] }));
}

/** How a unit came to be, or ended, beyond that: by a merger, by a split, or closed with others to take over. */
export interface Kinship {
  readonly by: 'merged' | 'split' | 'closed';
  readonly units: readonly Unit[];
}

/** The units that a new one came out of, as they were; undefined where the register does not know of any. */
export function originsOf(days: TwoDays, events: readonly EventBetween[], unitId: Id): Kinship | undefined {
  const parts = partsOf(events).filter(({ resultId, type }) => resultId === unitId && type !== 'closed');
  return kinship(parts, ({ originalId }) => days.before.unit.get(originalId ?? ''));
}

/** The units that a closed one went into or left its tasks to, as they are; undefined where the register does not know of any. */
export function successorsOf(
  days: TwoDays,
  events: readonly EventBetween[],
  unitId: Id,
): Kinship | undefined {
  const parts = partsOf(events).filter(({ originalId }) => originalId === unitId);
  return kinship(parts, ({ resultId }) => days.after.unit.get(resultId ?? ''));
}

function partsOf(events: readonly EventBetween[]): readonly Part[] {
  return events.flatMap(({ parts }) => parts);
}

function kinship(parts: readonly Part[], unitOf: (part: Part) => Unit | undefined): Kinship | undefined {
  for (const by of ['merged', 'split', 'closed'] as const) {
    const units = parts.flatMap((part) => (part.type === by ? (unitOf(part) ?? []) : []));
    if (units.length > 0) return { by, units };
  }
  return undefined;
}
