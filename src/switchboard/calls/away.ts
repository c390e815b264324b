// SPDX-License-Identifier: MPL-2.0
import {
  absenceOf,
  capitalised,
  type Entity,
  heldTitle,
  type Id,
  membershipsOf,
  nameIn,
  standInOf,
} from '../../organisation/index.ts';
import type { Call, Other } from './call.ts';
import { numbersOf } from './numbers.ts';
import type { Seen } from './seen.ts';

/** Until when somebody is away, and whom to call instead; undefined where they are here. */
export function awayOf(seen: Seen, personId: Id): Call['away'] {
  const absence = absenceOf(seen.snapshot, personId);
  if (!absence) return undefined;
  const standIn = standInOf(seen.snapshot, personId);
  return { returns: absence.returns, note: absence.note, standIn: standIn && otherFor(seen, standIn) };
}

/** Somebody as one who is mentioned beside another. */
export function otherFor({ snapshot, language }: Seen, person: Entity<'person'>): Other {
  const memberships = membershipsOf(snapshot, person.id);
  const [first] = memberships;
  const post = snapshot.post.get(first?.postId ?? '');
  const owners = memberships.flatMap(({ id, postId }) => [id, postId]);
  const own = numbersOf(snapshot, language, ...owners);
  return {
    name: nameIn(person, language),
    title: post && first ? capitalised(heldTitle(post.title, first.capacity, language).whole) : '',
    numbers: own.length > 0 || !post ? own : numbersOf(snapshot, language, post.unitId),
  };
}
