// SPDX-License-Identifier: MPL-2.0
import { type Addresses, addressedAs } from '../index/addresses.ts';
import { withDigits } from '../index/numbers.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { Alternatives } from './alternatives.ts';
import type { Direct, PlannedWord } from './planned-word.ts';
import { ways } from './weights.ts';

const numberWeights = { whole: 1, end: 0.9, beginning: 0.8 } as const;
const shortestBeginning = 4;
/** What begins so many addresses is a word of them all and tells nobody apart. */
const most = 200;

/** Those who have such a number, or such a short number inside the house. */
export function numbersLike({ numbers, vocabulary }: SearchIndex, digits: string): PlannedWord {
  const found = [...withDigits(numbers, digits)];
  const direct = found.map(
    ({ slot, how }) => ({ slot, weight: numberWeights[how], field: 'phone' }) as const,
  );
  const all = new Alternatives();
  const word = vocabulary.termOf.get(digits);
  if (word !== undefined) all.add(word, ways.exact, 'exact');
  return { text: digits, alternatives: all.sorted(), direct, parts: [] };
}

/** Those whose e-mail address is this, is this before the @, or begins so. */
export function addressesLike(addresses: Addresses, text: string): readonly Direct[] {
  const found: Direct[] = [];
  const beginning = text.includes('@') || text.length >= shortestBeginning ? text : `${text}@`;
  for (const { address, slot } of addressedAs(addresses, beginning)) {
    if (found.length === most) return [];
    found.push({ slot, weight: addressWeight(address, text), field: 'email' });
  }
  return found;
}

function addressWeight(address: string, text: string): number {
  if (address === text) return 1;
  return text.includes('@') || address.startsWith(`${text}@`) ? 0.95 : 0.5;
}
