// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../organisation/index.ts';
import { type Kind, kinds } from '../documents/document.ts';
import type { Slot } from '../index/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { unitsUnder } from '../index/units.ts';

/** What a search is limited to. */
export interface Limits {
  readonly kinds?: readonly Kind[];
  /** Only what belongs to these units or to those below them. */
  readonly under?: readonly Id[];
}

/** Tells of a document whether it is wanted, each reason by itself. */
export class Wanted {
  readonly #documents: SearchIndex['documents'];
  readonly #kinds: readonly number[] | undefined;
  readonly #under: Uint8Array | undefined;

  constructor({ documents, units }: SearchIndex, limits: Limits) {
    this.#documents = documents;
    this.#kinds = limits.kinds?.map((kind) => kinds.indexOf(kind));
    this.#under = limits.under === undefined ? undefined : unitsUnder(units, limits.under);
  }

  isAlive(slot: Slot): boolean {
    return this.#documents.alive[slot] === 1;
  }

  isKind(slot: Slot): boolean {
    return !this.#kinds || this.#kinds.includes(this.#documents.kinds[slot] ?? 0);
  }

  isUnder(slot: Slot): boolean {
    return !this.#under || this.#under[this.#documents.units[slot] ?? -1] === 1;
  }

  has(slot: Slot): boolean {
    return this.isAlive(slot) && this.isKind(slot) && this.isUnder(slot);
  }
}
