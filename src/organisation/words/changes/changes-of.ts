// SPDX-License-Identifier: MPL-2.0
import type { Id, Text } from '../../entities/common.ts';
import type { Entity } from '../../entities/entities.ts';
import { groupBy } from '../../index-of.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { UnitChange } from './unit-change.ts';

type Succession = Entity<'succession'>;

/**
 * What a change event did to units, from its successions: those of one merger, split or closing together. `before`
 * is the organisation on the last day of the old, `after` on the day the event takes effect. A unit that is not
 * there (or not shown) on its side is left out.
 */
export function unitChangesOf(eventId: Id, before: Snapshot, after: Snapshot): readonly UnitChange[] {
  const rows = [...after.succession.values()].filter(({ changeEventId }) => changeEventId === eventId);
  const groups = groupBy(rows, (row) => `${row.type} ${wholeOf(row)}`);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? (changeOf([first, ...rest], first, before, after) ?? []) : [],
  );
}

/** The one unit that a group of successions has in common. */
function wholeOf({ id, type, originalId, resultId }: Succession): Id | null {
  if (type === 'merged') return resultId;
  return type === 'split' || type === 'closed' ? originalId : id;
}

function changeOf(
  rows: readonly Succession[],
  first: Succession,
  before: Snapshot,
  after: Snapshot,
): UnitChange | null {
  const originals = rows.flatMap(({ originalId }) => nameIn(before, originalId) ?? []);
  const results = rows.flatMap(({ resultId }) => nameIn(after, resultId) ?? []);
  const [original] = originals;
  const [result] = results;
  if (first.type === 'closed')
    return original ? { type: 'closed', unit: original, successors: results } : null;
  if (!result) return null;
  const to = parentIn(after, first.resultId);
  if (first.type === 'created') return { type: 'created', unit: result, parent: to };
  if (!original) return null;
  if (first.type === 'merged') return { type: 'merged', originals, result };
  if (first.type === 'split') return { type: 'split', original, results };
  if (first.type === 'renamed') return { type: 'renamed', before: original, after: result };
  return to ? { type: 'moved', unit: result, from: parentIn(before, first.originalId), to } : null;
}

function nameIn(snapshot: Snapshot, unitId: Id | null): Text | null {
  return snapshot.unit.get(unitId ?? '')?.name ?? null;
}

function parentIn(snapshot: Snapshot, unitId: Id | null): Text | null {
  return nameIn(snapshot, snapshot.unit.get(unitId ?? '')?.parentId ?? null);
}
