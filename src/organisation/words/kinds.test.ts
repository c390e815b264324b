// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { nounOf } from '../../testing/kinds.ts';
import { definite, indefinite, withArticle } from './kinds.ts';

test.each([
  ['Director', 'a Director'],
  ['Acting Director', 'an Acting Director'],
  ['HR Manager', 'an HR Manager'],
  ['IT-chef', 'an IT-chef'],
  ['PR Officer', 'a PR Officer'],
  ['unit', 'a unit'],
  ['European Officer', 'a European Officer'],
])('the article of %s', (words, expected) => {
  expect(withArticle(words)).toBe(expected);
});

test('a kind is said with its article', () => {
  expect([indefinite(nounOf('afdeling'), 'da'), indefinite(nounOf('kontor'), 'da')]).toEqual([
    'en afdeling',
    'et kontor',
  ]);
  expect([indefinite(nounOf('kontor'), 'en'), definite(nounOf('kontor'), 'en')]).toEqual([
    'an office',
    'the office',
  ]);
});
