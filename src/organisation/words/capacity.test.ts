// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { aMembership, aPerson, aPost, postName } from '../../testing/organisation.ts';
import type { Capacity } from '../entities/membership.ts';
import type { Holding } from '../posts.ts';
import { heldTitle, holderStateWord, titleInSentence, vacancyInWords } from './capacity.ts';

test.each<[string, Capacity, string, string]>([
  ['Erhvervsdirektør', 'acting', 'Konstitueret', 'erhvervsdirektør'],
  ['Kommunaldirektør', 'deputy', 'Stedfortrædende', 'kommunaldirektør'],
  ['HR-chef', 'acting', 'Konstitueret', 'HR-chef'],
  ['CIO', 'deputy', 'Stedfortrædende', 'CIO'],
  ['Chef for IT og Digitalisering', 'acting', 'Konstitueret', 'chef for IT og Digitalisering'],
  ['Ældrechef', 'acting', 'Konstitueret', 'ældrechef'],
])('%s held as %s', (da, capacity, capacityWord, title) => {
  expect(heldTitle({ da }, capacity, 'da')).toEqual({
    capacityWord,
    title,
    whole: `${capacityWord} ${title}`,
  });
});

test('a title held permanently stands as it is, an English one keeps its capitals', () => {
  const title = { da: 'Erhvervsdirektør', en: 'Director of Business' };
  expect(heldTitle(title, 'permanent', 'da')).toEqual({
    capacityWord: null,
    title: 'Erhvervsdirektør',
    whole: 'Erhvervsdirektør',
  });
  expect(heldTitle(title, 'acting', 'en').whole).toBe('Acting Director of Business');
  expect(heldTitle(title, 'deputy', 'en').whole).toBe('Deputy Director of Business');
});

test.each([
  ['Kommunaldirektør', 'kommunaldirektør'],
  ['IT-chef', 'IT-chef'],
  ['BusinessCenter-leder', 'BusinessCenter-leder'],
  ['Sundheds- og kulturdirektør', 'sundheds- og kulturdirektør'],
  ['direktør', 'direktør'],
])('%s inside a Danish sentence', (title, expected) => {
  expect(titleInSentence(title, 'da')).toBe(expected);
});

function holding(seats: number, ...names: (string | null)[]): Holding {
  const post = postName('Leder', 'Skolen');
  return {
    post: aPost({ title: 'Leder', unit: 'Skolen', seats }),
    holders: names.map((name) => ({
      membership: aMembership({ post, person: name }),
      person: name === null ? undefined : aPerson({ name }),
    })),
  };
}

test.each<[Holding, string | null, string | null, string | null, string | null]>([
  [holding(1), 'Ubesat', 'Vacant', 'Ubesat', 'Vacant'],
  [holding(1, null), 'Besat', 'Filled', null, null],
  [holding(1, 'Anna Holm'), null, null, null, null],
  [holding(2, 'Anna Holm'), null, null, 'En af to pladser er ubesat', 'One of two seats is vacant'],
  [holding(3, 'Anna Holm'), null, null, 'To af tre pladser er ubesatte', 'Two of three seats are vacant'],
])('words for who is not there', (it, stateDa, stateEn, vacancyDa, vacancyEn) => {
  expect([holderStateWord(it, 'da'), holderStateWord(it, 'en')]).toEqual([stateDa, stateEn]);
  expect([vacancyInWords(it, 'da'), vacancyInWords(it, 'en')]).toEqual([vacancyDa, vacancyEn]);
});
