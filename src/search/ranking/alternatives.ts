// SPDX-License-Identifier: MPL-2.0
import type { Term } from '../index/vocabulary.ts';
import type { Way } from './weights.ts';

/** A word of the organisation that answers one of the query. */
export interface Alternative {
  readonly term: Term;
  readonly weight: number;
  readonly way: Way;
}

/** The words that answer one of the query, each in the best way. */
export class Alternatives {
  readonly #best = new Map<Term, Alternative>();

  add(term: Term, weight: number, way: Way): void {
    const known = this.#best.get(term);
    if (!known || known.weight < weight) this.#best.set(term, { term, weight, way });
  }

  /** The best first. */
  sorted(): readonly Alternative[] {
    return [...this.#best.values()].toSorted((a, b) => b.weight - a.weight);
  }
}
