// SPDX-License-Identifier: MPL-2.0
import { LayeredMap } from './layered-map.ts';
import type { FullSnapshot } from './snapshot.ts';

const made = new WeakMap<FullSnapshot, FullSnapshot>();

/**
 * The same without the people whose names are protected, and pictures of them: for those of the house who are not administrators. Their posts
 * are held by somebody without a name. The same snapshot always gives the same one.
 */
export function withoutProtectedNames(snapshot: FullSnapshot): FullSnapshot {
  const known = made.get(snapshot);
  if (known) return known;
  const people = [...snapshot.person.values()].filter(({ publication }) => publication === 'protected');
  const hidden = new Map(people.map(({ id }) => [id, undefined]));
  const ofThem = [...snapshot.picture].flatMap(([id, { personId }]) =>
    hidden.has(personId ?? '') ? [id] : [],
  );
  const pictures = new Map(ofThem.map((id) => [id, undefined]));
  const without =
    hidden.size === 0
      ? snapshot
      : {
          ...snapshot,
          person: LayeredMap.over(snapshot.person, hidden),
          picture: LayeredMap.over(snapshot.picture, pictures),
        };
  made.set(snapshot, without);
  return without;
}
