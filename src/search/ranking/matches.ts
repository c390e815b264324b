// SPDX-License-Identifier: MPL-2.0
import type { Field } from '../documents/document.ts';
import { fieldOf, impactOf } from '../index/impact.ts';
import { markIn, type Slot } from '../index/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { answersInNames } from './alternatives.ts';
import type { PlannedWord } from './planned-word.ts';
import type { Way } from './weights.ts';

/** Why a document is among the hits: a word of the query, what answers it, where and in what way. */
export interface Match {
  /** The word of the query, folded. */
  readonly word: string;
  /** The word of the document that answers it, folded; of a number or an address what was typed. */
  readonly answer: string;
  readonly field: Field;
  readonly way: Way;
}

/** For each word of the query the best that a document answers it with. */
export function matchesOf(index: SearchIndex, plan: readonly PlannedWord[], slot: Slot): readonly Match[] {
  return plan.flatMap((word) => {
    const parts = word.parts.flatMap((part) => bestOf(index, part.word, slot) ?? []);
    const best = bestOf(index, word, slot);
    return best ? [best] : parts.map((match) => ({ ...match, way: 'split' as const }));
  });
}

function bestOf({ postings, vocabulary }: SearchIndex, word: PlannedWord, slot: Slot): Match | undefined {
  let [highest, best]: [number, Match | undefined] = [0, undefined];
  const direct = word.direct.find((one) => one.slot === slot);
  if (direct) {
    highest = direct.weight;
    best = { word: word.text, answer: word.text, field: direct.field, way: 'exact' };
  }
  for (const alternative of word.alternatives) {
    const { term, weight, way } = alternative;
    if (weight <= highest) break;
    const mark = markIn(postings, term, slot);
    if (mark === undefined || weight * impactOf(mark) <= highest) continue;
    if (!answersInNames(alternative) && fieldOf(mark) === 'personName') continue;
    highest = weight * impactOf(mark);
    best = { word: word.text, answer: vocabulary.terms[term] ?? '', field: fieldOf(mark), way };
  }
  return best;
}
