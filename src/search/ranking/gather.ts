// SPDX-License-Identifier: MPL-2.0
import type { SearchIndex } from '../index/search-index.ts';
import { type WeighedWord, weighed } from './answers.ts';
import type { PlannedWord } from './planned-word.ts';
import { scoreOf, worthShowing } from './score.ts';
import { type Tally, tallyFor } from './tally.ts';
import { type Scored, Top } from './top.ts';
import type { Wanted } from './wanted.ts';

/** Sums of the words' values are rounded; so much apart, two are surely apart. */
const rounding = 1e-5;

/** What was touched on the way to the best, added up. */
export interface Gathered {
  readonly best: readonly Scored[];
  readonly tally: Tally;
  readonly weight: number;
}

/**
 * The best so many documents for a query. Goes through all that answers its rarest word, and looks up the others only
 * for those documents; then, word by word, wherever a document without the rarer ones could still be among the best.
 * Of a word alone only the beginning of each list is read. So not all is read, and yet the best are the same as if it
 * were; `whole` reads all, for those who count.
 */
export function gather(
  index: SearchIndex,
  plan: readonly PlannedWord[],
  wanted: Wanted,
  limit: number,
  whole: boolean,
): Gathered {
  const words = plan.map((word) => weighed(index, word)).sort((a, b) => a.count - b.count);
  const gathering = new Gathering(index, words, wanted, limit);
  const { tally, weight } = gathering;
  return { best: gathering.run(whole), tally, weight };
}

class Gathering {
  readonly tally: Tally;
  readonly weight: number;
  readonly #index: SearchIndex;
  readonly #words: readonly WeighedWord[];
  readonly #wanted: Wanted;
  readonly #limit: number;

  constructor(index: SearchIndex, words: readonly WeighedWord[], wanted: Wanted, limit: number) {
    this.tally = tallyFor(index);
    this.weight = words.reduce((sum, word) => sum + word.weight, 0);
    this.#index = index;
    this.#words = words;
    this.#wanted = wanted;
    this.#limit = limit;
  }

  run(whole: boolean): readonly Scored[] {
    let best: readonly Scored[] = [];
    for (let done = 0; done < this.#words.length; done++) {
      if (!whole && this.#isSettled(best, done)) return best;
      this.#addNext(done, whole);
      const isLast = done === this.#words.length - 1;
      if (isLast || !whole) best = this.#top();
    }
    return best;
  }

  /** Touches what answers the next word, and adds the words after it there. */
  #addNext(done: number, whole: boolean): void {
    const { postings } = this.#index;
    const [word, ...rest] = this.#words.slice(done);
    if (!word) return;
    const from = this.tally.answers.count;
    if (whole || rest.length > 0 || word.parts.length > 0) this.tally.addNew(postings, word);
    else this.tally.addHeads(postings, word, this.#limit, (slot) => this.#wanted.has(slot));
    for (const other of rest) this.tally.refine(postings, other, from);
  }

  /** Whether no document that answers none of the first `done` words can be among the best. */
  #isSettled(best: readonly Scored[], done: number): boolean {
    const rest = this.#words.slice(done);
    const answer = rest.reduce((sum, { weight, most }) => sum + weight * most, 0);
    const covered = rest.reduce((sum, { weight }) => sum + weight, 0);
    const highest = scoreOf(answer, covered, this.weight, 1) + rounding;
    const last = best[this.#limit - 1];
    return (last?.score ?? 0) > highest || (best[0]?.score ?? 0) * worthShowing > highest;
  }

  #top(): readonly Scored[] {
    const { documents } = this.#index;
    const { answers, covered } = this.tally;
    const top = new Top(documents, this.#limit);
    for (let i = 0; i < answers.count; i++) {
      const slot = answers.slots[i] ?? 0;
      if (!this.#wanted.has(slot)) continue;
      const prior = documents.priors[slot] ?? 0;
      top.offer(slot, scoreOf(answers.values[slot] ?? 0, covered[slot] ?? 0, this.weight, prior));
    }
    const least = (top.best[0]?.score ?? 0) * worthShowing;
    return top.best.filter(({ score }) => score >= least);
  }
}
