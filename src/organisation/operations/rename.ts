// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id, text } from '../entities/common.ts';
import { altered, type Fact } from '../facts.ts';
import { type Outcome, refused, success } from '../outcome.ts';
import type { FullSnapshot } from '../snapshot.ts';
import { slugFrom } from '../words/index.ts';
import { addressTaken, from, partOf, succeed, to, unknownUnit } from './common.ts';

/** A unit gets another name, and with it another address; the old address leads on. */
export const rename = z.object({
  do: z.literal('rename'),
  unitId: id,
  name: text,
  slug: z.string().max(120).optional(),
  from,
  to,
  event: partOf,
});

export function planRename(
  snapshot: FullSnapshot,
  operation: z.infer<typeof rename>,
): Outcome<readonly Fact[]> {
  const { unitId, name, from, to } = operation;
  const unit = snapshot.unit.get(unitId);
  if (!unit) return refused(...unknownUnit(snapshot, unitId));
  const slug = unit.parentId === null && unit.slug === '' ? '' : (operation.slug ?? slugFrom(name.da));
  const taken = addressTaken(snapshot, unit.parentId, slug, [unitId]);
  if (taken.length > 0) return refused(...taken);
  return success([
    altered('unit', unitId, { from, to }, { name, slug }),
    ...succeed(operation.event, 'renamed', unitId, unitId),
  ]);
}
