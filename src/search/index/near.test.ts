// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { Dice } from '../../testing/big-organisation/dice.ts';
import { putInOrder } from './in-order.ts';
import { near } from './near.ts';
import { emptyVocabulary, learn, use } from './vocabulary.ts';

/** Slips between two words, counted as in a textbook: left out, put in, mistaken, or two beside each other swapped. */
function slipsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const at = (y: number, x: number) => rows[y]?.[x] ?? 99;
      const mistaken = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + mistaken);
      rows[i]?.push(swapped ? Math.min(least, at(i - 2, j - 2) + 1) : least);
    }
  }
  return rows[a.length]?.[b.length] ?? 99;
}

test('the words near another are those that a count of slips by the book gives', () => {
  const dice = new Dice(5);
  const word = () => Array.from({ length: 3 + dice.below(5) }, () => dice.pick([...'abc'])).join('');
  const vocabulary = emptyVocabulary();
  const all = new Set(Array.from({ length: 400 }, word));
  for (const one of all) learn(vocabulary, { shown: one, folded: one }, use.word);
  putInOrder(vocabulary);
  for (let i = 0; i < 200; i++) {
    const asked = word();
    const found = [...near(vocabulary, asked, 2)].filter(({ beginning }) => !beginning);
    const expected = [...all].filter((one) => slipsBetween(asked, one) <= 2);
    expect(found.map(({ term }) => vocabulary.terms[term]).toSorted()).toEqual(expected.toSorted());
    for (const { term, distance } of found) {
      expect(distance).toBe(slipsBetween(asked, vocabulary.terms[term] ?? ''));
    }
  }
});
