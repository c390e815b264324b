// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id } from '../entities/common.ts';
import { capacity } from '../entities/membership.ts';
import { created, type Fact } from '../facts.ts';
import { type Outcome, refused, success } from '../outcome.ts';
import { holdersOf } from '../posts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { FullSnapshot } from '../snapshot.ts';
import { from, to } from './common.ts';

/** A person comes to hold a post, in a capacity. */
export const appoint = z.object({
  do: z.literal('appoint'),
  membershipId: id,
  postId: id,
  personId: id,
  capacity: capacity.default('permanent'),
  from,
  to,
});
type Appoint = z.infer<typeof appoint>;

export function planAppoint(snapshot: FullSnapshot, operation: Appoint): Outcome<readonly Fact[]> {
  const refusals = [...unknown(snapshot, operation), ...noSeat(snapshot, operation)];
  if (refusals.length > 0) return refused(...refusals);
  const { membershipId, postId, personId, capacity, from, to } = operation;
  const position = holdersOf(snapshot, postId).length;
  return success([
    created('membership', membershipId, { from, to }, { postId, personId, capacity, position }),
  ]);
}

function unknown(snapshot: FullSnapshot, { postId, personId, from: date }: Appoint): readonly Refusal[] {
  return [
    ...(snapshot.post.has(postId) ? [] : [refuse('does-not-exist', { entity: 'post', id: postId, date })]),
    ...(snapshot.person.has(personId)
      ? []
      : [refuse('does-not-exist', { entity: 'person', id: personId, date })]),
  ];
}

function noSeat(snapshot: FullSnapshot, { postId, capacity }: Appoint): readonly Refusal[] {
  const post = snapshot.post.get(postId);
  const held = holdersOf(snapshot, postId).filter(({ membership }) => membership.capacity === capacity);
  if (!post || capacity === 'deputy' || held.length < post.seats) return [];
  return [refuse('post-has-no-free-seat', { post: post.title.da, seats: String(post.seats) })];
}
