// SPDX-License-Identifier: MPL-2.0
import { addDays, type EntityName, entityNames, type Operation } from '../../../organisation/index.ts';
import type { ComingTurn } from '../../../register/index.ts';
import type { Subject as Seen } from '../../forms/edit.ts';

/**
 * The operations that make a day to come as the day before it: what would begin does not, what would end goes on, and what
 * would become another stays, until the next day for which something is planned. Nothing stands before what it belongs to.
 */
export function takingBack(turns: readonly ComingTurn[]): readonly Operation[] {
  const begins = turns.filter(({ before }) => !before).toSorted((a, b) => rank(b.entity) - rank(a.entity));
  const ends = turns.filter(({ after }) => !after).toSorted((a, b) => rank(a.entity) - rank(b.entity));
  return [...begins.map(notBegun), ...turns.flatMap(unchanged), ...ends.map(notEnded)];
}

/** What must still be as it was seen: the versions on both sides of the day. */
export function seenOf(turns: readonly ComingTurn[]): readonly Seen[] {
  return turns.flatMap(({ entity, id, day, seen }) => [
    ...(seen.before === undefined ? [] : [{ entity, id, on: addDays(day, -1), recordedBy: seen.before }]),
    ...(seen.after === undefined ? [] : [{ entity, id, on: day, recordedBy: seen.after }]),
  ]);
}

/** The last change that wrote any of it: whoever has seen another one has seen something else. */
export function lastSeen(turns: readonly ComingTurn[]): number {
  return Math.max(0, ...seenOf(turns).map(({ recordedBy }) => recordedBy));
}

function rank(entity: EntityName): number {
  return entityNames.indexOf(entity);
}

function notBegun({ entity, id, day: from }: ComingTurn): Operation {
  if (entity === 'unit') return { do: 'close', unitId: id, successorId: null, from };
  return { do: 'end', entity, id, from, to: null };
}

function unchanged({ entity, id, day: from, before, after }: ComingTurn): readonly Operation[] {
  if (!before || !after) return [];
  const changed = Object.entries(before).filter(([field, value]) => after[field] !== value);
  return [{ do: 'alter', entity, id, from, to: null, set: Object.fromEntries(changed) }];
}

function notEnded({ entity, id, day: from, before = {}, again: to }: ComingTurn): Operation {
  return { do: 'create', entity, id, from, to, state: { ...before } };
}
