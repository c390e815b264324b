// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { aSnapshot, aUnit, idOf, type KindKey, type Leader } from '../../../testing/organisation.ts';
import { leadershipSentence } from './sentences.ts';
import { topicOf } from './topic.ts';

type Told = Omit<Leader, 'unit'>;
const direktoer: Told = { title: { da: 'Direktør', en: 'Director' } };
const raadmand: Told = { title: { da: 'Rådmand', en: 'Alderman' }, political: true };
const leder: Told = { title: { da: 'Skoleleder', en: 'Head Teacher' }, position: 1 };

function sentence(leaders: readonly Told[], language: 'da' | 'en', kind: KindKey = 'afdeling') {
  const unit = aUnit({ name: 'Skolen', kind });
  const snapshot = aSnapshot({
    units: [unit],
    leaders: leaders.map((told) => ({ ...told, unit: 'Skolen' })),
  });
  return leadershipSentence(topicOf(snapshot, snapshot.unit.get(idOf('unit', 'Skolen')) ?? unit, language));
}

test.each<[string, readonly Told[], string | null, string | null]>([
  ['nobody', [], null, null],
  [
    'one',
    [{ ...direktoer, name: 'Bo Lind' }],
    'Skolen ledes af direktør Bo Lind.',
    'Skolen is led by Bo Lind, Director.',
  ],
  [
    'one acting',
    [{ ...direktoer, name: 'Bo Lind', capacity: 'acting' }],
    'Skolen ledes af konstitueret direktør Bo Lind.',
    'Skolen is led by Bo Lind, Acting Director.',
  ],
  [
    'one not shown',
    [{ ...direktoer, name: null }],
    'Skolen ledes af en direktør.',
    'Skolen is led by a Director.',
  ],
  [
    'one acting, not shown',
    [{ ...direktoer, name: null, capacity: 'acting' }],
    'Skolen ledes af en konstitueret direktør.',
    'Skolen is led by an Acting Director.',
  ],
  ['a vacant post', [direktoer], 'Stillingen som direktør er ubesat.', 'The post of Director is vacant.'],
  ['a vacant political post', [raadmand], 'Posten som rådmand er ubesat.', 'The post of Alderman is vacant.'],
  [
    'two vacant posts',
    [direktoer, leder],
    'Stillingerne som direktør og skoleleder er ubesatte.',
    'The posts of Director and Head Teacher are vacant.',
  ],
  [
    'politics and administration',
    [
      { ...raadmand, name: 'Ida Friis' },
      { ...leder, name: 'Bo Lind' },
    ],
    'Skolen ledes politisk af rådmand Ida Friis og administrativt af skoleleder Bo Lind.',
    'Skolen is led politically by Ida Friis, Alderman, and administratively by Bo Lind, Head Teacher.',
  ],
  [
    'politics, with a vacant post beside it',
    [{ ...raadmand, name: 'Ida Friis' }, leder],
    'Skolen ledes politisk af rådmand Ida Friis; stillingen som skoleleder er ubesat.',
    'Skolen is led politically by Ida Friis, Alderman; the post of Head Teacher is vacant.',
  ],
  [
    'two heads',
    [
      { ...direktoer, name: 'Bo Lind' },
      { ...leder, name: 'Eva Munk' },
    ],
    'Skolen har to ledere: direktør Bo Lind og skoleleder Eva Munk.',
    'Skolen has two heads: Bo Lind, Director; and Eva Munk, Head Teacher.',
  ],
])('led by %s', (_, leaders, danish, english) => {
  expect(sentence(leaders, 'da')).toBe(danish);
  expect(sentence(leaders, 'en')).toBe(english);
});

test('a political body is not said to be led politically', () => {
  const chair: Told = { title: { da: 'Formand', en: 'Chair' }, political: true, name: 'Ida Friis' };
  expect(sentence([chair], 'da', 'udvalg')).toBe('Skolen ledes af formand Ida Friis.');
});
