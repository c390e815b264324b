// SPDX-License-Identifier: MPL-2.0
import type { Term } from '../index/vocabulary.ts';
import { ofStem, type Way, ways } from './weights.ts';

/** A word of the organisation that answers one of the query. */
export interface Alternative {
  readonly term: Term;
  readonly weight: number;
  readonly way: Way;
}

/** In these ways a word answers by what it means, and no person is called by what their name means. */
const byMeaning: ReadonlySet<Way> = new Set(['form', 'synonym', 'compound', 'inside', 'split']);

/** Whether a word answers also where it is a person's name. */
export function answersInNames({ way }: Alternative): boolean {
  return !byMeaning.has(way);
}

/** The words that answer one of the query, each in the best way. */
export class Alternatives {
  readonly #best = new Map<Term, Alternative>();

  add(term: Term, weight: number, way: Way): void {
    const known = this.#best.get(term);
    if (!known || known.weight < weight) this.#best.set(term, { term, weight, way });
  }

  /** Whether one of them answers at least as well as a word with a slip. */
  get isAnswered(): boolean {
    for (const { weight } of this.#best.values()) if (weight >= ways.slip * ofStem) return true;
    return false;
  }

  /** The best first. */
  sorted(): readonly Alternative[] {
    return [...this.#best.values()].toSorted((a, b) => b.weight - a.weight);
  }
}
