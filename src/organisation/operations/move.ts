// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id, position } from '../entities/common.ts';
import { relation } from '../entities/unit.ts';
import { altered, type Fact } from '../facts.ts';
import { type Outcome, refused, success } from '../outcome.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { FullSnapshot } from '../snapshot.ts';
import { ancestorsOf } from '../tree.ts';
import { addressTaken, from, partOf, succeed, to, unknownUnit } from './common.ts';

/** A unit gets another parent, or another relation to the one it has; all below it follows. */
export const move = z.object({
  do: z.literal('move'),
  unitId: id,
  parentId: id,
  relation: relation.optional(),
  position: position.optional(),
  from,
  to,
  event: partOf,
});
type Move = z.infer<typeof move>;

export function planMove(snapshot: FullSnapshot, operation: Move): Outcome<readonly Fact[]> {
  const { unitId, parentId, from, to } = operation;
  const refusals = [
    ...unknownUnit(snapshot, unitId),
    ...unknownUnit(snapshot, parentId),
    ...misplaced(snapshot, operation),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const { relation, position } = operation;
  const set = { parentId, ...(relation && { relation }), ...(position !== undefined && { position }) };
  return success([
    altered('unit', unitId, { from, to }, set),
    ...succeed(operation.event, 'moved', unitId, unitId),
  ]);
}

function misplaced(snapshot: FullSnapshot, { unitId, parentId }: Move): readonly Refusal[] {
  const unit = snapshot.unit.get(unitId);
  const parent = snapshot.unit.get(parentId);
  if (!unit || !parent) return [];
  if (unit.parentId === null) return [refuse('top-unit-stays', { unit: unit.name.da })];
  const within = [...ancestorsOf(snapshot, parentId), parent].some(({ id }) => id === unitId);
  if (within) return [refuse('unit-within-itself', { unit: unit.name.da, parent: parent.name.da })];
  return addressTaken(snapshot, parentId, unit.slug, [unitId]);
}
