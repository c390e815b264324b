// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id } from '../entities/common.ts';
import { altered, type Fact } from '../facts.ts';
import { type Outcome, refused, success } from '../outcome.ts';
import { refuse } from '../refusals.ts';
import type { FullSnapshot } from '../snapshot.ts';
import { from, names, to, unknownUnit } from './common.ts';

/** Siblings get the order in which they are named here. */
export const reorder = z.object({
  do: z.literal('reorder'),
  unitIds: z.array(id).min(1).max(2000),
  from,
  to,
});

export function planReorder(
  snapshot: FullSnapshot,
  operation: z.infer<typeof reorder>,
): Outcome<readonly Fact[]> {
  const { unitIds, from, to } = operation;
  const unknown = unitIds.flatMap((unitId) => unknownUnit(snapshot, unitId));
  if (unknown.length > 0) return refused(...unknown);
  const units = unitIds.flatMap((unitId) => snapshot.unit.get(unitId) ?? []);
  if (new Set(units.map(({ parentId }) => parentId)).size > 1) {
    return refused(refuse('not-siblings', { units: names(units) }));
  }
  const moved = units
    .map((unit, place) => ({ unit, place: place + 1 }))
    .filter(({ unit, place }) => unit.position !== place);
  return success(moved.map(({ unit, place }) => altered('unit', unit.id, { from, to }, { position: place })));
}
