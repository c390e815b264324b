// SPDX-License-Identifier: MPL-2.0
import type { Term, Vocabulary } from './vocabulary.ts';

/** So many new words are put in their places one by one; more, and all are sorted. */
const few = 2000;

/** Puts the words that are new into the order of letters. */
export function putInOrder({ terms, order, shared }: Vocabulary): void {
  const fresh = terms.length - order.length;
  if (fresh <= few) {
    for (let term = order.length; term < terms.length; term++) insert(terms, order, shared, term);
    return;
  }
  for (let term = order.length; term < terms.length; term++) order.push(term);
  order.sort((a, b) => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1));
  shared.length = 0;
  for (let place = 0; place < order.length; place++) shared.push(inCommonAt(terms, order, place));
}

function insert(terms: readonly string[], order: Term[], shared: number[], term: Term): void {
  const place = firstFrom(terms, order, terms[term] ?? '');
  order.splice(place, 0, term);
  shared.splice(place, 0, inCommonAt(terms, order, place));
  if (place + 1 < order.length) shared[place + 1] = inCommonAt(terms, order, place + 1);
}

function inCommonAt(terms: readonly string[], order: readonly Term[], place: number): number {
  if (place === 0) return 0;
  const [before, here] = [terms[order[place - 1] ?? 0] ?? '', terms[order[place] ?? 0] ?? ''];
  let letters = 0;
  while (letters < here.length && before.charCodeAt(letters) === here.charCodeAt(letters)) letters++;
  return letters;
}

/** The first place in the order whose word is not before `from`. */
function firstFrom(terms: readonly string[], order: readonly Term[], from: string): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[order[middle] ?? 0] ?? '') < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that begin with `beginning`, itself too, in order. */
export function* beginningWith({ terms, order }: Vocabulary, beginning: string): Generator<Term> {
  for (let place = firstFrom(terms, order, beginning); place < order.length; place++) {
    const term = order[place] ?? 0;
    if (!terms[term]?.startsWith(beginning)) return;
    yield term;
  }
}
