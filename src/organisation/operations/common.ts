// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import type { Id } from '../entities/common.ts';
import { id } from '../entities/common.ts';
import type { Entity } from '../entities/entities.ts';
import { created, type Fact } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { isReserved } from '../reserved-slugs.ts';
import type { FullSnapshot } from '../snapshot.ts';
import { always } from '../time/period.ts';
import { childrenOf } from '../tree.ts';

/** From which day; null only for what has no known beginning. */
export const from = z.iso.date();
/** Until which day, exclusive; null or left out: until further notice. */
export const to = z.iso.date().nullable().default(null);
/** The change event that the operation is part of, and the identifier of the succession it writes. */
export const partOf = z.object({ changeEventId: id, successionId: id }).optional();
export type PartOf = z.infer<typeof partOf>;

/** Says in the change event what became of a unit; nothing where the operation is part of none. */
export function succeed(
  event: PartOf,
  type: 'merged' | 'split' | 'moved' | 'renamed' | 'closed' | 'created',
  originalId: Id | null,
  resultId: Id | null,
): readonly Fact[] {
  if (!event) return [];
  const { changeEventId, successionId } = event;
  return [created('succession', successionId, always, { changeEventId, type, originalId, resultId })];
}

export function unknownUnit(snapshot: FullSnapshot, unitId: Id): readonly Refusal[] {
  if (snapshot.unit.has(unitId)) return [];
  return [refuse('unit-unknown', { unit: unitId, date: snapshot.asOf.validAt })];
}

/** Refuses an address that another unit under the same parent has that day, or that the product itself uses. */
export function addressTaken(
  snapshot: FullSnapshot,
  parentId: Id,
  slug: string,
  except: readonly Id[],
): readonly Refusal[] {
  if (isReserved(slug, snapshot.unit.get(parentId)?.slug === ''))
    return [refuse('address-reserved', { slug })];
  const taken = childrenOf(snapshot, parentId).find(
    (child) => child.slug === slug && !except.includes(child.id),
  );
  return taken ? [refuse('address-taken', { slug, unit: taken.name.da })] : [];
}

export function names(units: readonly Entity<'unit'>[]): string {
  return units.map(({ name }) => name.da).join(', ');
}
