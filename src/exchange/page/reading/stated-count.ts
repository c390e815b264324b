// SPDX-License-Identifier: MPL-2.0
import { kindOfPlural } from '../words/kinds.ts';
import { numberOf } from '../words/numbers.ts';

/** A number of units that a page says there are. */
export interface StatedCount {
  readonly count: number;
  readonly kind: string;
  /** The noun as the page writes it: "bydelsenheder". */
  readonly noun: string;
  /** Where in the text the count begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** How many words may stand between the number and the noun: "to store, tværgående stabe". */
const mostAdjectives = 3;

/** All counts of units in a text: "to stabe og tre afdelinger". One in the singular is no count to check. */
export function statedCounts(text: string): readonly StatedCount[] {
  const words = [...text.matchAll(/[\p{L}\d](?:[\p{L}\d.-]*[\p{L}\d-])?/gu)].map((match) => ({
    word: match[0],
    at: match.index,
  }));
  return words.flatMap(({ word, at }, index) => {
    const count = /^[\p{L}]+$|^\d{1,3}$/u.test(word) ? numberOf(word) : null;
    if (count === null || count < 2) return [];
    const noun = nounBehind(words.slice(index + 1, index + 2 + mostAdjectives).map((next) => next.word));
    if (noun === null) return [];
    const end = words[index + 1 + noun.place];
    if (!end) return [];
    const to = end.at + end.word.length;
    const second = /^ (?:og|eller) (\p{Ll}+)/u.exec(text.slice(to))?.[1];
    if (!second || !kindOfPlural(second)) return [{ count, kind: noun.kind, noun: end.word, from: at, to }];
    return [{ count, kind: 'enhed', noun: `${end.word} og ${second}`, from: at, to: to + second.length + 4 }];
  });
}

/** The first noun that units are counted in, with nothing but small words before it. */
function nounBehind(words: readonly string[]): { readonly kind: string; readonly place: number } | null {
  for (const [place, word] of words.entries()) {
    if (!/^\p{Ll}[\p{Ll}-]+$/u.test(word) || /^(?:og|eller|samt|der|som|til|for)$/.test(word)) return null;
    const kind = word.endsWith('-') ? null : kindOfPlural(word);
    if (kind) return { kind, place };
  }
  return null;
}
