// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { operation, planOperation } from '../organisation/index.ts';
import {
  aContactPoint,
  aMembership,
  aPerson,
  aPicture,
  aPost,
  aSnapshot,
  aTask,
  aUnit,
  aWebsite,
  idOf,
} from '../testing/organisation.ts';
import { outsideReach } from './outside-reach.ts';

const portrait = aPicture({ alt: 'Bo Lind', person: 'Bo Lind' });
const park = aPicture({ alt: 'Søen', unit: 'Park' });
const { digest, width, height, alt } = park;
const pictured = { digest, width, height, alt };

const snapshot = aSnapshot({
  units: [
    aUnit({ name: 'Teknik' }),
    aUnit({ name: 'Vej', parent: 'Teknik' }),
    aUnit({ name: 'Bro', parent: 'Vej' }),
    aUnit({ name: 'Park', parent: 'Teknik' }),
  ],
  persons: ['Bo Lind', 'Åse Kjær', 'Nobody'].map((name) => aPerson({ name })),
  posts: [aPost({ title: 'Brofoged', unit: 'Bro' }), aPost({ title: 'Gartner', unit: 'Park' })],
  memberships: [
    aMembership({ post: 'Brofoged, Bro', person: 'Bo Lind' }),
    aMembership({ post: 'Gartner, Park', person: 'Åse Kjær' }),
  ],
  tasks: [aTask({ title: 'Broer', unit: 'Bro' }), aTask({ title: 'Træer', unit: 'Park' })],
  pictures: [portrait, park],
  websites: [aWebsite({ title: 'Kort', url: 'https://kort.example/' })],
  contactPoints: [
    aContactPoint({ post: 'Gartner, Park', value: { type: 'phone', number: '+4599311505' } }),
    aContactPoint({ post: 'Brofoged, Bro', value: { type: 'phone', number: '+4599311506' } }),
  ],
});
const unit = (name: string) => idOf('unit', name);
const phoneOf = (post: string) =>
  [...snapshot.contactPoint.values()].find(({ postId }) => postId === idOf('post', post))?.id;
const from = '2021-06-01';
const alter = (entity: string, id: string | undefined, set: object) => ({
  do: 'alter',
  entity,
  id,
  from,
  set,
});
const create = (entity: string, state: object) => ({
  do: 'create',
  entity,
  id: idOf('unit', 'new'),
  from,
  state,
});
const kindId = [...snapshot.unitKind.keys()][0];

/** Whether one who may change what is below Vej may do something. */
function isAllowed(asked: object): boolean {
  const planned = planOperation(snapshot, operation.parse(asked));
  if (!planned.ok) throw new Error(JSON.stringify(planned.refusals));
  return outsideReach([unit('Vej')], snapshot, planned.value) === undefined;
}

describe('who may change a unit and what is below it', () => {
  test.each<[string, object]>([
    ['rename it', { do: 'rename', unitId: unit('Vej'), name: { da: 'Veje' }, from }],
    ['rename a unit in it', { do: 'rename', unitId: unit('Bro'), name: { da: 'Broer' }, from }],
    ['make a unit in it', create('unit', { parentId: unit('Bro'), kindId, name: { da: 'Ny' }, slug: 'ny' })],
    ['alter a task there', alter('task', idOf('task', 'Broer, Bro'), { title: { da: 'Bro' } })],
    [
      'alter a phone of a post there',
      alter('contactPoint', phoneOf('Brofoged, Bro'), { visibility: 'internal' }),
    ],
    [
      'alter one who holds only posts there',
      alter('person', idOf('person', 'Bo Lind'), { familyName: 'Holm' }),
    ],
    [
      'say that one is away who holds only posts there',
      create('absence', { personId: idOf('person', 'Bo Lind') }),
    ],
    ['give it a picture', create('picture', { unitId: unit('Bro'), ...pictured })],
    [
      'give one a picture who holds only posts there',
      create('picture', { personId: idOf('person', 'Bo Lind'), ...pictured }),
    ],
    ['take that of one who holds only posts there', { do: 'end', entity: 'picture', id: portrait.id, from }],
    ['write a note on it', create('operatorNote', { unitId: unit('Bro'), text: 'Ring senere' })],
    ['make a change event', create('changeEvent', { title: { da: 'Nyt' }, date: from, status: 'draft' })],
    ['close it', { do: 'close', unitId: unit('Bro'), from }],
  ])('may %s', (_, asked) => {
    expect(isAllowed(asked)).toBe(true);
  });

  test.each<[string, object]>([
    [
      'say that one is away who holds a post elsewhere',
      create('absence', { personId: idOf('person', 'Åse Kjær') }),
    ],
    [
      'give a picture to one who holds a post elsewhere',
      create('picture', { personId: idOf('person', 'Åse Kjær'), ...pictured }),
    ],
    [
      'give a picture to one who holds none',
      create('picture', { personId: idOf('person', 'Nobody'), ...pictured }),
    ],
    ['take the picture of its neighbour', { do: 'end', entity: 'picture', id: park.id, from }],
    ['take a picture from its neighbour', alter('picture', park.id, { unitId: unit('Bro') })],
    ['rename the one above', { do: 'rename', unitId: unit('Teknik'), name: { da: 'T' }, from }],
    ['rename its neighbour', { do: 'rename', unitId: unit('Park'), name: { da: 'P' }, from }],
    [
      'make a unit beside it',
      create('unit', { parentId: unit('Teknik'), kindId, name: { da: 'N' }, slug: 'n' }),
    ],
    ['move it away', { do: 'move', unitId: unit('Vej'), parentId: unit('Park'), from }],
    ['move one of it away', { do: 'move', unitId: unit('Bro'), parentId: unit('Park'), from }],
    ['move another one into it', { do: 'move', unitId: unit('Park'), parentId: unit('Vej'), from }],
    ['alter a task elsewhere', alter('task', idOf('task', 'Træer, Park'), { title: { da: 'T' } })],
    ['take a task from elsewhere', alter('task', idOf('task', 'Træer, Park'), { unitId: unit('Bro') })],
    ['give a task away', alter('task', idOf('task', 'Broer, Bro'), { unitId: unit('Park') })],
    ['alter a phone elsewhere', alter('contactPoint', phoneOf('Gartner, Park'), { visibility: 'public' })],
    [
      'alter one who holds a post elsewhere',
      alter('person', idOf('person', 'Åse Kjær'), { familyName: 'H' }),
    ],
    [
      'merge another into it',
      { do: 'merge', originals: [{ unitId: unit('Park') }], intoId: unit('Vej'), from },
    ],
    ['alter a website of the whole', alter('website', idOf('website', 'Kort'), { title: { da: 'K' } })],
    [
      'alter what the organisation is called',
      alter('organisationProfile', snapshot.organisationId, { name: { da: 'X' } }),
    ],
    ['make a kind of unit or a synonym for all', create('synonym', { said: ['a'], means: ['b'] })],
  ])('may not %s', (_, asked) => {
    expect(isAllowed(asked)).toBe(false);
  });
});
