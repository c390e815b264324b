// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { readQuery } from './query.ts';

const wordsIn = (text: string) => readQuery(text).words.map(({ folded }) => folded);

describe('of a query', () => {
  test.each([
    ['hvem passer parken ved søen', ['passer', 'parken', 'soeen']],
    ['hvor kan jeg få lavet nøgler?', ['lavet', 'noegler']],
    ['hvem er det', ['hvem', 'er', 'det']],
    ['park park PARK', ['park']],
    ['bo@strandby.example lind', ['lind']],
    ['12 34 56 78', []],
  ])('%j the words that say something are %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test('addresses and numbers are kept apart', () => {
    const { addresses, numbers } = readQuery('Bo@Strandby.example eller +45 12 34 56 78');
    expect([addresses, numbers]).toEqual([['bo@strandby.example'], ['12345678']]);
  });

  test.each([
    ['park', true],
    ['park ', false],
    ['park hos', false],
    ['12345678', false],
  ])('%j the last word may go on: %j', (text, open) => {
    expect(readQuery(text).open).toBe(open);
  });

  test('words that say nothing are kept beside those that do', () => {
    const [word] = readQuery('selv betjening').words;
    expect([word?.folded, word?.before?.folded]).toEqual(['betjening', 'selv']);
  });

  test('no more is read than anybody means', () => {
    const long = Array.from({ length: 5000 }, (_, i) => `ord${i}`).join(' ');
    expect(readQuery(long).words.length).toBe(16);
  });
});
