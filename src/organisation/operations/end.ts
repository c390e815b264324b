// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { absenceOf, standInsBy } from '../absences.ts';
import { contactsOf } from '../belongings.ts';
import { type Id, id } from '../entities/common.ts';
import { type EntityName, entityNames } from '../entities/entities.ts';
import { altered, ended, type Fact } from '../facts.ts';
import { type Outcome, refused, success } from '../outcome.ts';
import { picturesOf } from '../pictures.ts';
import { holdersOf, leadershipsBy } from '../posts.ts';
import { refuse } from '../refusals.ts';
import type { FullSnapshot } from '../snapshot.ts';
import type { Period } from '../time/period.ts';
import { from, to } from './common.ts';

const endable = entityNames.filter((name) => name !== 'unit' && name !== 'organisationProfile');

/** A thing that is not a unit ceases to be: a post with its holders, a membership with its contact points, a person with their absences … */
export const end = z.object({
  do: z.literal('end'),
  entity: z.enum(endable as [EntityName, ...EntityName[]]),
  id,
  from,
  to,
});

export function planEnd(snapshot: FullSnapshot, operation: z.infer<typeof end>): Outcome<readonly Fact[]> {
  const { entity, id, from, to } = operation;
  if (!snapshot[entity].has(id)) return refused(refuse('does-not-exist', { entity, id, date: from }));
  const during = { from, to };
  if (entity === 'post') return success(endPost(snapshot, id, during));
  if (entity === 'membership') return success(endMembership(snapshot, id, during));
  if (entity === 'person') return success(endPerson(snapshot, id, during));
  return success([ended(entity, id, during)]);
}

/** The facts that end a post, its holdings, what it leads and its contact points. */
export function endPost(snapshot: FullSnapshot, postId: Id, during: Period): readonly Fact[] {
  return [
    ...leadershipsBy(snapshot, postId).map((l) => ended('leadership', l.id, during)),
    ...holdersOf(snapshot, postId).flatMap(({ membership }) =>
      endMembership(snapshot, membership.id, during),
    ),
    ...contactsOf(snapshot, postId).map((c) => ended('contactPoint', c.id, during)),
    ended('post', postId, during),
  ];
}

/** The facts that end a holding of a post, with the contact points that are the holder's there. */
function endMembership(snapshot: FullSnapshot, membershipId: Id, during: Period): readonly Fact[] {
  const contacts = contactsOf(snapshot, membershipId);
  return [
    ...contacts.map((c) => ended('contactPoint', c.id, during)),
    ended('membership', membershipId, during),
  ];
}

/** The facts that end a person, who neither is away nor stands in for anyone any more, and of whom there are no pictures. */
function endPerson(snapshot: FullSnapshot, personId: Id, during: Period): readonly Fact[] {
  const absence = absenceOf(snapshot, personId);
  return [
    ...(absence ? [ended('absence', absence.id, during)] : []),
    ...standInsBy(snapshot, personId).map((a) => altered('absence', a.id, during, { standInId: null })),
    ...picturesOf(snapshot, personId).map((p) => ended('picture', p.id, during)),
    ended('person', personId, during),
  ];
}
