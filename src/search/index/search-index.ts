// SPDX-License-Identifier: MPL-2.0
import type { Synonyms } from '../synonyms/synonyms.ts';
import type { Addresses } from './addresses.ts';
import type { Documents } from './documents.ts';
import type { Numbers } from './numbers.ts';
import type { Postings } from './postings.ts';
import type { Units } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All that is needed to search. Changed in place by `updateIndex` and `packIndex`, by nothing else. */
export interface SearchIndex {
  vocabulary: Vocabulary;
  documents: Documents;
  postings: Postings;
  addresses: Addresses;
  numbers: Numbers;
  readonly units: Units;
  synonyms: Synonyms;
  /** Counts the changes, so that what was worked out from an earlier state is seen to be stale. */
  version: number;
}
