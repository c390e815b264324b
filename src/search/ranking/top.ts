// SPDX-License-Identifier: MPL-2.0
import type { Documents } from '../index/documents.ts';
import type { Slot } from '../index/postings.ts';
import { byName } from '../index/slot-order.ts';

export interface Scored {
  readonly slot: Slot;
  readonly score: number;
}

/** The better first; of equals the one whose name comes first. */
function isBetter(documents: Documents, a: Scored, b: Scored): boolean {
  return a.score !== b.score ? a.score > b.score : byName(documents, a.slot, b.slot) < 0;
}

/** The best so many of those offered. */
export class Top {
  readonly #documents: Documents;
  readonly #limit: number;
  readonly #kept: Scored[] = [];

  constructor(documents: Documents, limit: number) {
    this.#documents = documents;
    this.#limit = limit;
  }

  offer(slot: Slot, score: number): void {
    const worst = this.#kept[this.#limit - 1];
    if (this.#limit === 0 || (worst && score < worst.score)) return;
    const one = { slot, score };
    if (worst && !isBetter(this.#documents, one, worst)) return;
    if (worst) this.#kept.pop();
    this.#kept.splice(this.#placeFor(one), 0, one);
  }

  #placeFor(one: Scored): number {
    let [low, high] = [0, this.#kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#kept[middle];
      if (other && isBetter(this.#documents, other, one)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  get best(): readonly Scored[] {
    return this.#kept;
  }
}
