// SPDX-License-Identifier: MPL-2.0
import type { Id, Text } from '../../entities/common.ts';
import type { Entity } from '../../entities/entities.ts';
import { groupBy } from '../../index-of.ts';
import type { UnitChange } from './unit-change.ts';

type Succession = Entity<'succession'>;

/** What a unit was called and where it stood on one side of a change; undefined where it was not there or is not shown. */
export type Side = (unitId: Id) => { readonly name: Text; readonly parentId: Id | null } | undefined;

/**
 * What a change event did to units, from its successions: those of one merger, split or closing together. `before`
 * tells of the last day of the old, `after` of the day the event takes effect. A unit that is not there on its
 * side is left out.
 */
export function unitChangesOf(
  parts: readonly Succession[],
  before: Side,
  after: Side,
): readonly UnitChange[] {
  const groups = groupBy(parts, (part) => `${part.type} ${wholeOf(part)}`);
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
  before: Side,
  after: Side,
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

function nameIn(side: Side, unitId: Id | null): Text | null {
  return side(unitId ?? '')?.name ?? null;
}

function parentIn(side: Side, unitId: Id | null): Text | null {
  return nameIn(side, side(unitId ?? '')?.parentId ?? null);
}
