// SPDX-License-Identifier: MPL-2.0
import type { Id } from './entities/common.ts';
import type { ContactType, ContactValue } from './entities/contact-point.ts';
import type { Entity } from './entities/entities.ts';
import { groupsOf } from './groups-of.ts';
import type { FullSnapshot, Snapshot } from './snapshot.ts';

/** A contact point whose value is of one type. */
export type ContactOf<T extends ContactType> = Entity<'contactPoint'> & {
  readonly value: Extract<ContactValue, { type: T }>;
};

const byPosition = (a: { position: number; id: Id }, b: { position: number; id: Id }) =>
  a.position - b.position || (a.id < b.id ? -1 : 1);

const contactsBy = groupsOf('contactPoint', (c) => c.unitId ?? c.postId ?? c.membershipId, byPosition);
const tasksBy = groupsOf('task', ({ unitId }) => unitId, byPosition);
const notesBy = groupsOf('operatorNote', ({ unitId }) => unitId, byPosition);
const websitesBy = groupsOf('website', ({ unitId }) => unitId, byPosition);
const figuresBy = groupsOf('keyFigure', ({ unitId }) => unitId, byPosition);

/** What the organisation is called and looks like; undefined before anything is known of it. */
export function profileOf(snapshot: Snapshot): Entity<'organisationProfile'> | undefined {
  return snapshot.organisationProfile.get(snapshot.organisationId);
}

/** The ways of reaching a unit, a post or the holder of one, in order. */
export function contactsOf(snapshot: Snapshot, ownerId: Id): readonly Entity<'contactPoint'>[] {
  return contactsBy(snapshot, ownerId);
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
  return tasksBy(snapshot, unitId);
}

/** What operators should know of a unit, in order. */
export function notesFor(snapshot: FullSnapshot, unitId: Id): readonly Entity<'operatorNote'>[] {
  return notesBy(snapshot, unitId);
}

/** The numbers that tell a unit's size, in order. */
export function keyFiguresOf(snapshot: Snapshot, unitId: Id): readonly Entity<'keyFigure'>[] {
  return figuresBy(snapshot, unitId);
}

/** The websites that a unit answers for, in order. */
export function websitesOfUnit(snapshot: Snapshot, unitId: Id): readonly Entity<'website'>[] {
  return websitesBy(snapshot, unitId);
}

/** The organisation's other websites, in order. */
export function websitesOf(snapshot: Snapshot): readonly Entity<'website'>[] {
  return [...snapshot.website.values()].toSorted(byPosition);
}
