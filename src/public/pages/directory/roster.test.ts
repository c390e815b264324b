// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { aPublicSnapshot, aUnit, idOf } from '../../../testing/organisation.ts';
import { inPhoneBookOrder, peopleByLetter, rosterOf } from './roster.ts';

const snapshot = aPublicSnapshot({
  units: [aUnit({ name: 'Teknik' }), aUnit({ name: 'Vej', parent: 'Teknik' }), aUnit({ name: 'Skole' })],
  leaders: [
    { title: 'Teknikchef', unit: 'Teknik', name: 'Eva Aaby' },
    { title: 'Vejchef', unit: 'Vej', name: 'Bo Lind' },
    { title: 'Skolechef', unit: 'Skole', name: 'Eva Aaby', capacity: 'acting' },
    { title: 'Viceskolechef', unit: 'Skole', name: 'Anna Åberg' },
    { title: 'Skolefoged', unit: 'Skole' },
  ],
});
const everyone = { administrationId: undefined, kind: undefined };
const named = (people: ReturnType<typeof inPhoneBookOrder>) =>
  people.map((posts) => [posts[0]?.person.familyName, posts.length]);

test('a person with several posts is there once, and Aa stands with Å', () => {
  const under = peopleByLetter(rosterOf(snapshot), everyone);
  expect([...under.keys()].toSorted()).toEqual(['L', 'Å']);
  expect(named(inPhoneBookOrder(under.get('Å') ?? []))).toEqual([
    ['Åberg', 1],
    ['Aaby', 2],
  ]);
});

test('only the posts in the administration that is asked for count', () => {
  const wanted = { administrationId: idOf('unit', 'Teknik'), kind: undefined };
  const under = peopleByLetter(rosterOf(snapshot), wanted);
  expect(named([...under.values()].flat())).toEqual([
    ['Aaby', 1],
    ['Lind', 1],
  ]);
});

test('those who lead are told from those who do not', () => {
  const kinds = rosterOf(snapshot).map(({ kind }) => kind);
  expect(kinds).toEqual(['leder', 'leder', 'leder', 'leder']);
  expect(peopleByLetter(rosterOf(snapshot), { ...everyone, kind: 'andre' }).size).toBe(0);
});
