// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { Dice } from '../../testing/big-organisation/dice.ts';
import { manyDocuments } from '../../testing/search-quality/documents.ts';
import { buildIndex } from '../index/build-index.ts';
import { updateIndex } from '../index/update-index.ts';
import { search, searchAndCount } from './search.ts';

const documents = [...manyDocuments(400, 4000)];
const index = buildIndex(documents);

/** Parts of names, titles and tasks, whole and broken, in every number of words. */
function* queries(count: number): Generator<string> {
  const dice = new Dice(3);
  const words = [...new Set(documents.flatMap(({ texts }) => texts.flatMap(({ text }) => text.split(' '))))];
  const word = () => {
    const whole = dice.pick(words);
    const cut = 1 + dice.below(whole.length);
    return dice.pick([whole, whole, whole.slice(0, cut), whole.slice(0, cut - 1) + whole.slice(cut)]);
  };
  for (let i = 0; i < count; i++) {
    yield Array.from({ length: 1 + dice.below(4) }, word).join(' ');
  }
}

describe('what is found without reading all', () => {
  test('is what is found by reading all', () => {
    for (const query of queries(1500)) {
      expect([query, search(index, query)]).toEqual([query, searchAndCount(index, query).hits]);
    }
  });

  test('is so for the next page too, and for one kind under one unit', () => {
    const options = { offset: 10, limit: 5, kinds: ['person'], under: ['unit 3'] } as const;
    for (const query of queries(300)) {
      expect([query, search(index, query, options)]).toEqual([
        query,
        searchAndCount(index, query, options).hits,
      ]);
    }
  });

  test('is so for many who are called alike', () => {
    for (const query of ['hans hansen nielsen', 'jensen jensen', 'lars larsen lund', 'a b', 'anne a', 'n']) {
      expect([query, search(index, query)]).toEqual([query, searchAndCount(index, query).hits]);
    }
  });

  test('is so after changes', () => {
    const changing = buildIndex(documents);
    const changed = [...manyDocuments(400, 300, 11)].slice(300);
    updateIndex(changing, { changed, removed: documents.slice(1000, 1400).map(({ id }) => id) });
    for (const query of queries(500)) {
      expect([query, search(changing, query)]).toEqual([query, searchAndCount(changing, query).hits]);
    }
  });
});
