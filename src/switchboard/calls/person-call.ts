// SPDX-License-Identifier: MPL-2.0
import {
  capitalised,
  type Entity,
  heldTitle,
  membershipsOf,
  nameIn,
  notesFor,
} from '../../organisation/index.ts';
import { awayOf } from './away.ts';
import type { Call } from './call.ts';
import { emailOf, numbersOf } from './numbers.ts';
import { numbersFor } from './numbers-for.ts';
import { placeOf, tasksIn } from './place.ts';
import type { Seen } from './seen.ts';

/** A person: what they are, how they are reached, whether they are here. */
export function personCall(seen: Seen, person: Entity<'person'>): Call {
  const { snapshot, language } = seen;
  const held = membershipsOf(snapshot, person.id).flatMap((membership) => {
    const post = snapshot.post.get(membership.postId);
    return post ? [{ membership, post }] : [];
  });
  const own = held.flatMap(({ membership, post }) => [membership.id, post.id]);
  const unitIds = held.map(({ post }) => post.unitId);
  const numbers = numbersOf(snapshot, language, ...own);
  const titles = held.map(
    ({ membership, post }) => heldTitle(post.title, membership.capacity, language).whole,
  );
  return {
    ...{ id: person.id, name: nameIn(person, language), title: capitalised(titles.join(', ')) },
    place: placeOf(seen, unitIds[0]),
    numbers: numbers.length > 0 || !unitIds[0] ? numbers : numbersFor(seen, unitIds[0]),
    email: emailOf(snapshot, ...own),
    away: awayOf(seen, person.id),
    ...{ open: undefined, leaders: [], below: [], beside: [] },
    tasks: tasksIn(seen, unitIds[0]),
    notes: unitIds.flatMap((unitId) => notesFor(snapshot, unitId)).map(({ text }) => text),
  };
}
