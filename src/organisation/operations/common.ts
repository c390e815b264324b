// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import type { Id } from '../entities/common.ts';
import { id } from '../entities/common.ts';
import type { Entity } from '../entities/entities.ts';
import { created, type Fact } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { isReserved } from '../reserved-slugs.ts';
import type { FullSnapshot } from '../snapshot.ts';
import { parseCivilDate } from '../time/civil-date.ts';
import { always } from '../time/period.ts';
import { childrenOf, rootOf, roots } from '../tree.ts';

/** A day that the calendar and the database both know. */
const day = z.iso.date().refine((text) => parseCivilDate(text) !== null);
/** From which day. */
export const from = day;
/** The same where nothing is known of the beginning. */
export const fromUnknown = day.nullable();
/** Until which day, exclusive; null or left out: until further notice. */
export const to = day.nullable().default(null);
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

/** Refuses an address that is none, that the product itself uses, or that another unit in the same place has that day. */
export function addressTaken(
  snapshot: FullSnapshot,
  parentId: Id | null,
  slug: string,
  except: readonly Id[],
): readonly Refusal[] {
  const unusable = addressUnusable(snapshot, parentId, slug);
  if (unusable.length > 0) return unusable;
  const taken = neighbours(snapshot, parentId).find(
    (unit) => unit.slug === slug && !except.includes(unit.id),
  );
  return taken ? [refuse('address-taken', { slug, unit: taken.name.da })] : [];
}

/** Refuses an address that no unit in that place can have: only the organisation as a whole has an empty one. */
export function addressUnusable(
  snapshot: FullSnapshot,
  parentId: Id | null,
  slug: string,
): readonly Refusal[] {
  const parent = parentId === null ? undefined : snapshot.unit.get(parentId);
  if (slug === '' && parent) return [refuse('address-missing', { parent: parent.name.da })];
  return isReserved(slug, isTop(snapshot, parentId)) ? [refuse('address-reserved', { slug })] : [];
}

/** Whether addresses there begin the path: beside the organisation as a whole (units before a merger), or right under it. */
function isTop(snapshot: FullSnapshot, parentId: Id | null): boolean {
  return parentId === null || snapshot.unit.get(parentId)?.slug === '';
}

/** The units whose addresses lie in the same place. */
function neighbours(snapshot: FullSnapshot, parentId: Id | null): readonly Entity<'unit'>[] {
  if (parentId !== null && !isTop(snapshot, parentId)) return childrenOf(snapshot, parentId);
  const whole = rootOf(snapshot);
  return [...roots(snapshot), ...(whole ? childrenOf(snapshot, whole.id) : [])];
}

export function names(units: readonly Entity<'unit'>[]): string {
  return units.map(({ name }) => name.da).join(', ');
}
