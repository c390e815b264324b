// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { contactsOf } from '../belongings.ts';
import { id, text } from '../entities/common.ts';
import { contactPoint, contactValue } from '../entities/contact-point.ts';
import { altered, created, type Fact } from '../facts.ts';
import { type Outcome, refused, success } from '../outcome.ts';
import { refuse } from '../refusals.ts';
import type { FullSnapshot } from '../snapshot.ts';
import { from, to } from './common.ts';

/** The way of reaching someone for a purpose becomes this: the one there is changes, or a first one comes to be. */
export const setContact = z.object({
  do: z.literal('set-contact'),
  /** Identifier for the contact point if there is none yet. */
  id,
  owner: z.object({ entity: z.enum(['unit', 'post', 'membership']), id }),
  value: contactValue,
  purpose: text.nullable().default(null),
  visibility: contactPoint.shape.visibility,
  from,
  to,
});

export function planSetContact(
  snapshot: FullSnapshot,
  operation: z.infer<typeof setContact>,
): Outcome<readonly Fact[]> {
  const { owner, value, purpose, visibility, from, to } = operation;
  if (!snapshot[owner.entity].has(owner.id))
    return refused(refuse('does-not-exist', { ...owner, date: from }));
  const others = contactsOf(snapshot, owner.id);
  const alike = others.filter((c) => c.value.type === value.type && isDeepStrictEqual(c.purpose, purpose));
  // Beside a number for everyone there may be one for the house: each is set by itself.
  const present = alike.find((c) => c.visibility === visibility) ?? alike[0];
  if (present) return success([altered('contactPoint', present.id, { from, to }, { value, visibility })]);
  const owners = { unitId: null, postId: null, membershipId: null, [`${owner.entity}Id`]: owner.id };
  const state = { ...owners, value, purpose, visibility, position: others.length };
  return success([created('contactPoint', operation.id, { from, to }, state)]);
}
