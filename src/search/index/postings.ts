// SPDX-License-Identifier: MPL-2.0
import { impactOf, type Mark, rankOf } from './impact.ts';
import type { Term } from './vocabulary.ts';

/** A document's place in the index. */
export type Slot = number;

/**
 * Where each word stands. The postings of term t lie from `starts[t]` to `starts[t + 1]`: first those in the field that
 * counts most, among equals those in the lowest slots, beside each the mark of the best field the word has there.
 * Those of documents that came later lie in `recent`, in order of slots.
 */
export interface Postings {
  readonly starts: Uint32Array;
  readonly slots: Uint32Array;
  readonly marks: Uint8Array;
  readonly recent: Map<Term, RecentPostings>;
}

export interface RecentPostings {
  readonly slots: Slot[];
  readonly marks: Mark[];
}

/** Adds that a word stands in the last of the documents. */
export function addRecent({ recent }: Postings, term: Term, slot: Slot, mark: Mark): void {
  const list = recent.get(term);
  if (!list) recent.set(term, { slots: [slot], marks: [mark] });
  else if (list.slots.at(-1) !== slot) {
    list.slots.push(slot);
    list.marks.push(mark);
  } else if (impactOf(mark) > impactOf(list.marks.at(-1) ?? 0)) list.marks[list.marks.length - 1] = mark;
}

/** In how many documents a word stands; those that are gone but not packed away are counted too. */
export function countOf({ starts, recent }: Postings, term: Term): number {
  return (starts[term + 1] ?? 0) - (starts[term] ?? 0) + (recent.get(term)?.slots.length ?? 0);
}

/** Where the run of postings that begins at `from` and have the same mark ends. */
export function runEnd({ marks }: Postings, from: number, to: number): number {
  const rank = rankOf(marks[from] ?? 0);
  let [low, high] = [from + 1, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rankOf(marks[middle] ?? 0) <= rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mark that a word has in a document; undefined where it does not stand in it. */
export function markIn(postings: Postings, term: Term, slot: Slot): Mark | undefined {
  const to = postings.starts[term + 1] ?? 0;
  for (let from = postings.starts[term] ?? 0; from < to; ) {
    const end = runEnd(postings, from, to);
    if (find(postings.slots, from, end, slot) !== -1) return postings.marks[from];
    from = end;
  }
  const list = postings.recent.get(term);
  const later = list ? find(list.slots, 0, list.slots.length, slot) : -1;
  return later === -1 ? undefined : list?.marks[later];
}

function find(slots: ArrayLike<number>, from: number, to: number, slot: Slot): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle] ?? 0) < slot) low = middle + 1;
    else high = middle;
  }
  return low < to && slots[low] === slot ? low : -1;
}
