// SPDX-License-Identifier: MPL-2.0
import { impactOf, type Mark, rankOf, ranks } from './impact.ts';
import type { Postings, Slot } from './postings.ts';
import { withRoom } from './room.ts';
import type { Term } from './vocabulary.ts';

/** Three columns of equal length: that a term stands in a slot, with a mark. */
interface Columns {
  readonly terms: Uint32Array;
  readonly slots: Uint32Array;
  readonly marks: Uint8Array;
}

/** Collects postings in any order of terms, document by document, to be put in order in the end. */
export class Entries {
  #terms = new Uint32Array(0);
  #slots = new Uint32Array(0);
  #marks = new Uint8Array(0);
  #count = 0;
  /** After which entry of each term the last one of it was added. */
  #last = new Uint32Array(0);

  /** Adds that a word stands in a document. Of one that stands there more than once the best mark is kept. */
  add(term: Term, slot: Slot, mark: Mark): void {
    this.#last = withRoom(this.#last, term + 1);
    const last = (this.#last[term] ?? 0) - 1;
    if (last >= 0 && this.#slots[last] === slot) {
      if (impactOf(mark) > impactOf(this.#marks[last] ?? 0)) this.#marks[last] = mark;
      return;
    }
    this.#push(term, slot, mark);
    this.#last[term] = this.#count;
  }

  #push(term: Term, slot: Slot, mark: Mark): void {
    const at = this.#count++;
    this.#terms = withRoom(this.#terms, this.#count);
    this.#slots = withRoom(this.#slots, this.#count);
    this.#marks = withRoom(this.#marks, this.#count);
    this.#terms[at] = term;
    this.#slots[at] = slot;
    this.#marks[at] = mark;
  }

  /** All of it as postings; `slotAt` says where each slot is put. */
  postings(terms: number, slotAt: Uint32Array): Postings {
    const count = this.#count;
    const moved = { terms: this.#terms, slots: this.#slots.slice(0, count), marks: this.#marks };
    for (let i = 0; i < count; i++) moved.slots[i] = slotAt[moved.slots[i] ?? 0] ?? 0;
    const bySlot = sorted(moved, count, moved.slots, slotAt.length).columns;
    const byRank = sorted(bySlot, count, Uint8Array.from(bySlot.marks, rankOf), ranks).columns;
    const { columns, starts } = sorted(byRank, count, byRank.terms, terms);
    return { starts, slots: columns.slots, marks: columns.marks, recent: new Map() };
  }
}

/** Counting sort, which leaves equals in their order: in three passes it orders by three keys. */
function sorted(columns: Columns, count: number, keys: ArrayLike<number>, limit: number) {
  const starts = new Uint32Array(limit + 1);
  for (let i = 0; i < count; i++) starts[(keys[i] ?? 0) + 1] = (starts[(keys[i] ?? 0) + 1] ?? 0) + 1;
  for (let key = 0; key < limit; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const result = {
    ...{ terms: new Uint32Array(count), slots: new Uint32Array(count), marks: new Uint8Array(count) },
  };
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0;
    const at = next[key] ?? 0;
    next[key] = at + 1;
    result.terms[at] = columns.terms[i] ?? 0;
    result.slots[at] = columns.slots[i] ?? 0;
    result.marks[at] = columns.marks[i] ?? 0;
  }
  return { columns: result, starts };
}
