// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { alphabet, byName, initialOf } from './alphabet.ts';

test.each([
  ['Bygninger', 'B'],
  ['bygninger', 'B'],
  ['Aalborg Events', 'Å'],
  ['aaby', 'Å'],
  ['Ådalen', 'Å'],
  ['A\u030Adalen', 'Å'],
  ['Ærø', 'Æ'],
  ['Ölund', 'Ø'],
  ['Ääri', 'Æ'],
  ['Über', 'Y'],
  ['Évora', 'E'],
  ['Łódź', '#'],
  ['  Park', 'P'],
  ['18. november', '#'],
  ['', '#'],
])('%j stands under %s', (name, letter) => {
  expect(initialOf(name)).toBe(letter);
});

test('names are ordered as in a Danish dictionary: Æ, Ø, Å last, and Aa as Å', () => {
  const names = ['Aarhus', 'Østed', 'Abe', 'Zoo', 'Ærø', 'Åby'];
  expect(names.toSorted(byName)).toEqual(['Abe', 'Zoo', 'Ærø', 'Østed', 'Åby', 'Aarhus']);
});

test('every letter stands under itself', () => {
  expect(alphabet.map(initialOf)).toEqual(alphabet);
});
