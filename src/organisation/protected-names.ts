// SPDX-License-Identifier: MPL-2.0
import type { Id } from './entities/common.ts';
import { LayeredMap } from './layered-map.ts';
import type { FullSnapshot } from './snapshot.ts';

const made = new WeakMap<FullSnapshot, FullSnapshot>();

/**
 * The same without the people whose names are protected, pictures of them, and the addresses that are theirs alone, which can tell
 * the name: for those of the house who are not administrators. Their posts are held by somebody without a name, who can still be
 * called. The same snapshot always gives the same one.
 */
export function withoutProtectedNames(snapshot: FullSnapshot): FullSnapshot {
  const known = made.get(snapshot);
  if (known) return known;
  const people = idsWhere(snapshot.person, ({ publication }) => publication === 'protected');
  const without = people.size === 0 ? snapshot : withoutThem(snapshot, people);
  made.set(snapshot, without);
  return without;
}

function withoutThem(snapshot: FullSnapshot, people: ReadonlySet<Id>): FullSnapshot {
  const { person, picture, membership, contactPoint } = snapshot;
  const held = idsWhere(membership, ({ personId }) => people.has(personId ?? ''));
  const pictures = idsWhere(picture, ({ personId }) => people.has(personId ?? ''));
  const addresses = idsWhere(
    contactPoint,
    ({ membershipId, value: { type } }) =>
      held.has(membershipId ?? '') && (type === 'email' || type === 'web'),
  );
  return {
    ...snapshot,
    person: LayeredMap.over(person, none(people)),
    picture: LayeredMap.over(picture, none(pictures)),
    contactPoint: LayeredMap.over(contactPoint, none(addresses)),
  };
}

function idsWhere<T>(all: ReadonlyMap<Id, T>, is: (one: T) => boolean): ReadonlySet<Id> {
  return new Set([...all].flatMap(([id, one]) => (is(one) ? [id] : [])));
}

function none(ids: ReadonlySet<Id>): Map<Id, undefined> {
  return new Map([...ids].map((id) => [id, undefined]));
}
