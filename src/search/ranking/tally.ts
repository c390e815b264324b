// SPDX-License-Identifier: MPL-2.0
import type { Postings, Slot } from '../index/postings.ts';
import { withRoom } from '../index/room.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Answers, WeighedWord } from './answers.ts';
import { Best } from './best.ts';

/** Adds up, word by word, how well documents answer a query. Its arrays are kept from search to search. */
export class Tally {
  /** Of each document touched: how well it answers all words added so far. */
  readonly answers = new Best();
  /** … and how much of the query it answers at all. */
  covered = new Float32Array(0);
  readonly #best = new Best();
  readonly #part = new Best();
  readonly #sum = new Best();

  begin(slots: number): void {
    for (const one of [this.answers, this.#best, this.#part, this.#sum]) one.makeRoom(slots);
    this.covered = withRoom(this.covered, slots);
    for (let i = 0; i < this.answers.count; i++) this.covered[this.answers.slots[i] ?? 0] = 0;
    this.answers.clear();
  }

  /** Adds a word wherever nothing was touched before; where it was, nothing is added. */
  addNew(postings: Postings, word: WeighedWord): void {
    this.#fill(postings, word, undefined);
    for (let i = 0; i < this.#best.count; i++) {
      const slot = this.#best.slots[i] ?? 0;
      if (this.answers.values[slot] === 0) this.#add(slot, word.weight);
    }
    this.#best.clear();
  }

  /** Adds a word to those documents that were touched as the `from`th or later, and to no others. */
  refine(postings: Postings, word: WeighedWord, from: number): void {
    if (from >= this.answers.count) return;
    this.#fill(postings, word, this.answers);
    for (let i = from; i < this.answers.count; i++) {
      const slot = this.answers.slots[i] ?? 0;
      if ((this.#best.values[slot] ?? 0) > 0) this.#add(slot, word.weight);
    }
    this.#best.clear();
  }

  /** Adds a word that has no parts, where nothing was touched, but of each run only the first `most` that are wanted. */
  addHeads(postings: Postings, { whole, weight }: WeighedWord, most: number, isWanted: IsWanted): void {
    const { values } = this.answers;
    for (const { from, to, value } of whole.runs) {
      for (let at = from, taken = 0; at < to && taken < most; at++) {
        const slot = postings.slots[at] ?? 0;
        if (values[slot] !== 0 || !isWanted(slot)) continue;
        this.#best.raise(slot, value);
        taken++;
      }
    }
    for (const { slot, value } of whole.loose) if (values[slot] === 0) this.#best.raise(slot, value);
    for (let i = 0; i < this.#best.count; i++) this.#add(this.#best.slots[i] ?? 0, weight);
    this.#best.clear();
  }

  #add(slot: Slot, weight: number): void {
    const answered = this.#best.values[slot] ?? 0;
    this.answers.raise(slot, (this.answers.values[slot] ?? 0) + weight * answered);
    this.covered[slot] = (this.covered[slot] ?? 0) + weight;
  }

  #fill(postings: Postings, { whole, parts }: WeighedWord, only: Best | undefined): void {
    fill(this.#best, postings, whole, only);
    const [part, sum] = [this.#part, this.#sum];
    for (const { share, answers } of parts) {
      fill(part, postings, answers, only);
      for (let i = 0; i < part.count; i++) {
        const slot = part.slots[i] ?? 0;
        sum.raise(slot, (sum.values[slot] ?? 0) + share * (part.values[slot] ?? 0));
      }
      part.clear();
    }
    for (let i = 0; i < sum.count; i++)
      this.#best.raise(sum.slots[i] ?? 0, sum.values[sum.slots[i] ?? 0] ?? 0);
    sum.clear();
  }
}

type IsWanted = (slot: Slot) => boolean;

function fill(best: Best, postings: Postings, { runs, loose }: Answers, only: Best | undefined): void {
  for (const { from, to, value } of runs) {
    if (only) raiseSome(best, postings.slots, from, to, value, only.values);
    else raiseAll(best, postings.slots, from, to, value);
  }
  for (const { slot, value } of loose) if (only?.values[slot] !== 0) best.raise(slot, value);
}

function raiseAll(best: Best, slots: Uint32Array, from: number, to: number, value: number): void {
  for (let at = from; at < to; at++) best.raise(slots[at] ?? 0, value);
}

function raiseSome(
  best: Best,
  slots: Uint32Array,
  from: number,
  to: number,
  value: number,
  only: Float32Array,
): void {
  for (let at = from; at < to; at++) {
    const slot = slots[at] ?? 0;
    if (only[slot] !== 0) best.raise(slot, value);
  }
}

const tallies = new WeakMap<SearchIndex, Tally>();

/** An empty tally for an index; one at a time. */
export function tallyFor(index: SearchIndex): Tally {
  const tally = tallies.get(index) ?? new Tally();
  tallies.set(index, tally);
  tally.begin(index.documents.count);
  return tally;
}
