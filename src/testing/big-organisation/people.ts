// SPDX-License-Identifier: MPL-2.0
import type { Operation } from '../../organisation/index.ts';
import type { Dice } from './dice.ts';
import { create, hidden, type Planted } from './units.ts';
import { familyNames, givenNames, titles } from './words.ts';

/** A holding that later years may end. */
export interface Held {
  readonly id: string;
  readonly postId: string;
}

/** How many hold a post that does not lead. */
const seats = 5;

/** A leader for each unit, and posts with five seats until everybody has one. */
export function plantPeople(dice: Dice, units: readonly Planted[], count: number, from: string) {
  const operations: Operation[] = [];
  const held: Held[] = [];
  const appointed = (postId: string, place: number) => {
    const one = { id: dice.id(), postId };
    held.push(one);
    operations.push(...holding(dice, one, place, from));
  };
  let place = 0;
  for (const unit of units) {
    const postId = dice.id();
    operations.push(
      create('post', postId, from, { unitId: unit.id, title: { da: 'Leder' } }),
      create('leadership', dice.id(), from, { postId, unitId: unit.id }),
    );
    if (place < count) appointed(postId, place++);
  }
  while (place < count) {
    const postId = dice.id();
    const post = { unitId: dice.pick(units).id, title: { da: dice.pick(titles) }, seats, position: 1 };
    operations.push(create('post', postId, from, post));
    for (let seat = 0; seat < seats && place < count; seat++) appointed(postId, place++);
  }
  return { held, operations };
}

/** A person who holds a post, with a phone and an e-mail address there. */
export function holding(dice: Dice, { id, postId }: Held, place: number, from: string): readonly Operation[] {
  const personId = dice.id();
  const person = {
    ...{ givenName: dice.pick(givenNames), familyName: dice.pick(familyNames) },
    publication: dice.chance(0.7) ? 'public' : dice.pick(['internal', 'protected']),
  };
  const contact = (value: object) =>
    create('contactPoint', dice.id(), from, { membershipId: id, value, ...hidden(dice) });
  return [
    create('person', personId, null, person),
    create('membership', id, from, { postId, personId, position: place }),
    contact({ type: 'phone', number: `+4520${String(100_000 + place)}` }),
    contact({ type: 'email', address: `ansat${place}@storby.example` }),
  ];
}
