// SPDX-License-Identifier: MPL-2.0
import { plain } from '../analysis/fold.ts';
import { type Near, near } from '../index/near.ts';
import { Slips } from '../index/slips.ts';
import { type Term, use, type Vocabulary } from '../index/vocabulary.ts';
import type { Alternatives } from './alternatives.ts';
import type { Typed } from './typed.ts';
import { ofStem, ways } from './weights.ts';

/** Shorter words have too many others near; longer ones may have two slips. */
const lengths = { one: 4, danishLetter: 5, two: 8 } as const;

/** Words a slip or two away; so near a stem; or, of what is still being typed, so near a beginning. */
export function addSlips(vocabulary: Vocabulary, word: Typed, open: boolean, all: Alternatives): void {
  for (const text of new Set([word.folded, word.stemmed])) {
    for (const { term, distance, beginning } of mistyped(vocabulary, text)) {
      if ((vocabulary.uses[term] ?? 0) === 0) continue;
      const weight = distance === 1 ? ways.slip : ways.slips;
      if (!beginning) all.add(term, weight, 'slip');
      else if (isForm(vocabulary, term, text)) all.add(term, weight * ofStem, 'slip');
      else if (open && text.length > lengths.one) all.add(term, weight * 0.85, 'slip');
    }
  }
}

/** The words that one may have meant. A Danish letter, which is two when folded, is one slip. */
function* mistyped(vocabulary: Vocabulary, text: string): Generator<Near> {
  if (text.length < lengths.one) return;
  const most = text.length < lengths.danishLetter ? 1 : 2;
  const bare = new Slips(plain(text), 1);
  for (const one of near(vocabulary, text, most)) {
    if (one.distance < 2) yield one;
    else if (isSlipAway(bare, plain(vocabulary.terms[one.term] ?? ''), one.beginning))
      yield { ...one, distance: 1 };
    else if (text.length >= lengths.two) yield one;
  }
}

function isSlipAway(slips: Slips, written: string, beginning: boolean): boolean {
  const decided = slips.read(written, 0);
  if (beginning) return slips.beginning(decided === 0 ? written.length : decided - 1) <= 1;
  return decided === 0 && slips.whole(written.length) <= 1;
}

/** Whether a word of a text is only an ending longer than what was compared. */
function isForm(vocabulary: Vocabulary, term: Term, text: string): boolean {
  const isWord = ((vocabulary.uses[term] ?? 0) & use.word) !== 0;
  return isWord && (vocabulary.stems[term] ?? '').length <= text.length + 1;
}
