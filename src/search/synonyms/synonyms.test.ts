// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { aDocument } from '../../testing/search-quality/documents.ts';
import { buildIndex } from '../index/build-index.ts';
import { search } from '../ranking/search.ts';
import { danishSynonyms } from './danish.ts';
import { synonymsFrom } from './synonyms.ts';

const synonyms = synonymsFrom(`
  kagedåsen, tørste efter kaffe > kantine, køkken
  bod = pavillon = skur
  sol > parasol
`);
const index = buildIndex(
  [
    aDocument('Kantinen'),
    aDocument('Køkkenet'),
    aDocument('Pavillon Syd'),
    aDocument('Parasoldepotet'),
    aDocument('Ebbe Kantin', { kind: 'person' }),
  ],
  { synonyms },
);
const found = (query: string) => search(index, query).map(({ id }) => id);

describe('by a word of the list', () => {
  test.each([
    ['kagedåse', 'Kantinen'],
    ['kagedaaserne', 'Kantinen'],
    ['kage dåse', 'Kantinen'],
    ['kagedåske', 'Kantinen'],
    ['jeg tørster efter noget kaffe', 'Kantinen'],
    ['boden', 'Pavillon Syd'],
    ['skurvogn', 'Pavillon Syd'],
    ['sol', 'Parasoldepotet'],
  ])('%j what it means is found: %j', (query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  test('the first meaning comes before the second', () => {
    expect(found('kagedåse')).toEqual(['Kantinen', 'Køkkenet']);
  });

  test('no person is found whose name means it', () => {
    expect(found('kagedåse')).not.toContain('Ebbe Kantin');
  });

  test('nothing is found where only half of what is said is said', () => {
    expect(found('kaffe')).toEqual([]);
  });
});

describe('the Danish list', () => {
  test('has no meaning twice for the same words', () => {
    for (const [key, some] of danishSynonyms.byKey) {
      for (const { said, means } of some) {
        const words = means.map(({ folded }) => folded);
        expect(new Set(words).size, `${key}: ${said.join(' ')}`).toBe(words.length);
      }
    }
  });

  test('can be replaced by that of the organisation', () => {
    const own = buildIndex([aDocument('Jobcentret')], { synonyms: synonymsFrom('') });
    const usual = buildIndex([aDocument('Jobcentret')]);
    expect([search(own, 'fyret').length, search(usual, 'fyret').length]).toEqual([0, 1]);
  });
});
