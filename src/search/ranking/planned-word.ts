// SPDX-License-Identifier: MPL-2.0
import type { Slot } from '../index/postings.ts';
import type { Alternative } from './alternatives.ts';

/** A document found by number or address, not by a word. */
export interface Direct {
  readonly slot: Slot;
  readonly weight: number;
  readonly field: 'phone' | 'email';
}

/** One word of the query, and everything that answers it. */
export interface PlannedWord {
  /** Folded; of a number or address what was typed. */
  readonly text: string;
  readonly alternatives: readonly Alternative[];
  readonly direct: readonly Direct[];
  /** The parts of a compound, each with its share of what the whole counts. */
  readonly parts: readonly { readonly share: number; readonly word: PlannedWord }[];
}
