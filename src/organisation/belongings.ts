// SPDX-License-Identifier: MPL-2.0
import type { Id } from './entities/common.ts';
import type { ContactType, ContactValue } from './entities/contact-point.ts';
import type { Entity } from './entities/entities.ts';
import { groupBy, indexOf } from './index-of.ts';
import type { Snapshot } from './snapshot.ts';

/** A contact point whose value is of one type. */
export type ContactOf<T extends ContactType> = Entity<'contactPoint'> & {
  readonly value: Extract<ContactValue, { type: T }>;
};

const inOrder = <T extends { position: number; id: Id }>(items: Iterable<T>): readonly T[] =>
  [...items].toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

const contactIndex = indexOf('contactPoint', (items) =>
  groupBy(inOrder(items.values()), (c) => c.unitId ?? c.postId ?? c.membershipId),
);
const taskIndex = indexOf('task', (items) => groupBy(inOrder(items.values()), ({ unitId }) => unitId));
const figureIndex = indexOf('keyFigure', (items) => groupBy(inOrder(items.values()), ({ unitId }) => unitId));

/** The ways of reaching a unit, a post or the holder of one, in order. */
export function contactsOf(snapshot: Snapshot, ownerId: Id): readonly Entity<'contactPoint'>[] {
  return contactIndex(snapshot).get(ownerId) ?? [];
}

/** The same of one type: `contactsOfType(snapshot, unit.id, 'phone')`. */
export function contactsOfType<T extends ContactType>(
  snapshot: Snapshot,
  ownerId: Id,
  type: T,
): readonly ContactOf<T>[] {
  return contactsOf(snapshot, ownerId).filter((c): c is ContactOf<T> => c.value.type === type);
}

/** What a unit takes care of, in order. */
export function tasksOf(snapshot: Snapshot, unitId: Id): readonly Entity<'task'>[] {
  return taskIndex(snapshot).get(unitId) ?? [];
}

/** The numbers that tell a unit's size, in order. */
export function keyFiguresOf(snapshot: Snapshot, unitId: Id): readonly Entity<'keyFigure'>[] {
  return figureIndex(snapshot).get(unitId) ?? [];
}

/** The organisation's other websites, in order. */
export function websitesOf(snapshot: Snapshot): readonly Entity<'website'>[] {
  return inOrder(snapshot.website.values());
}
