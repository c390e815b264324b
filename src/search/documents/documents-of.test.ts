// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import type { Chronicle, Snapshot } from '../../organisation/index.ts';
import {
  aContactPoint,
  aMembership,
  aPerson,
  aPost,
  aPublicSnapshot,
  aTask,
  aUnit,
  aWebsite,
  idOf,
} from '../../testing/organisation.ts';
import { buildIndex } from '../index/build-index.ts';
import { search } from '../ranking/search.ts';
import { documentsOf } from './documents-of.ts';

const snapshot = aPublicSnapshot({
  units: [
    aUnit({ name: { da: 'Teknik', en: 'Engineering' }, kind: 'forvaltning' }),
    aUnit({ name: 'Vejkontoret', shortName: { da: 'VK' }, parent: 'Teknik' }),
    aUnit({ name: 'Parkkontoret', parent: 'Teknik' }),
  ],
  leaders: [
    { title: 'Vejchef', unit: 'Vejkontoret', name: 'Åse Kjærgård', capacity: 'acting' },
    { title: 'Parkchef', unit: 'Parkkontoret' },
    { title: 'Gartnerformand', unit: 'Parkkontoret', name: null, position: 1 },
  ],
  persons: [aPerson({ name: 'Bo Lind' }), aPerson({ name: 'Uden Post' })],
  posts: [aPost({ title: 'Ingeniør', unit: 'Vejkontoret' })],
  memberships: [aMembership({ post: 'Ingeniør, Vejkontoret', person: 'Bo Lind' })],
  tasks: [
    aTask({ title: 'Gadelamper', unit: 'Vejkontoret', searchWords: ['mørk vej'] }),
    aTask({ title: 'Tømning', unit: 'Teknik', kle: '07.18' }),
  ],
  websites: [aWebsite({ title: 'Byens træer', url: 'https://www.traeer.strandby.example/' })],
  contactPoints: [
    aContactPoint({
      unit: 'Vejkontoret',
      value: { type: 'phone', number: '+4599311505', extension: '505' },
    }),
    aContactPoint({
      membership: 'Ingeniør, Vejkontoret: Bo Lind',
      value: { type: 'email', address: 'bol@strandby.example' },
    }),
  ],
});

const chronicle: Chronicle = new Map([
  [
    idOf('unit', 'Vejkontoret'),
    {
      now: [
        { valid: { from: '2000-01-01', to: '2020-01-01' }, value: trace('Gadekontoret') },
        { valid: { from: '2020-01-01', to: null }, value: trace('Vejkontoret') },
      ],
      corrected: [],
    },
  ],
]);

function trace(da: string) {
  return { name: { da }, slug: 'x', parentId: idOf('unit', 'Teknik') };
}

const index = buildIndex(documentsOf(snapshot, chronicle));
const first = (query: string) => search(index, query)[0]?.id;

describe('of a snapshot one finds', () => {
  test.each([
    ['vejkontoret', 'unit', 'Vejkontoret'],
    ['VK', 'unit', 'Vejkontoret'],
    ['engineering', 'unit', 'Teknik'],
    ['gadekontoret', 'unit', 'Vejkontoret'],
    ['mørk vej', 'unit', 'Vejkontoret'],
    ['genanvendelse', 'unit', 'Teknik'],
    ['07.18', 'unit', 'Teknik'],
    ['kle 07', 'unit', 'Teknik'],
    ['99 31 15 05', 'unit', 'Vejkontoret'],
    ['505', 'unit', 'Vejkontoret'],
    ['fungerende vejchef', 'person', 'Åse Kjærgård'],
    ['leder af vejkontoret', 'person', 'Åse Kjærgård'],
    ['bol@strandby.example', 'person', 'Bo Lind'],
    ['ingeniør lind', 'person', 'Bo Lind'],
    ['parkchef', 'post', 'Parkchef, Parkkontoret'],
    ['gartnerformand', 'post', 'Gartnerformand, Parkkontoret'],
    ['traeer.strandby.example', 'website', 'Byens træer'],
  ] as const)('by %j the %s %s', (query, entity, name) => {
    expect(first(query)).toBe(idOf(entity, name));
  });

  test('tasks beside the unit that takes care of them', () => {
    const [task] = search(index, 'mørk vej', { kinds: ['task'] });
    expect(task?.id).toBe(idOf('task', 'Gadelamper, Vejkontoret'));
  });

  test('nobody who holds no post', () => {
    expect(search(index, 'uden post').map(({ id }) => id)).not.toContain(idOf('person', 'Uden Post'));
  });

  test('each thing once, a post that someone shown holds through them', () => {
    const ids = [...documentsOf(snapshot as Snapshot, chronicle)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(idOf('post', 'Ingeniør, Vejkontoret'));
  });
});

test('a former name ranks below the same name today', () => {
  const renamed = aPublicSnapshot({
    units: [aUnit({ name: 'Vejkontoret', parent: 'Strandby Kommune' }), aUnit({ name: 'Gadekontoret' })],
  });
  const both = buildIndex(documentsOf(renamed, chronicle));
  expect(
    search(both, 'gadekontoret')
      .map(({ id }) => id)
      .slice(0, 2),
  ).toEqual([idOf('unit', 'Gadekontoret'), idOf('unit', 'Vejkontoret')]);
});
