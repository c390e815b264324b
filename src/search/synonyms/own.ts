// SPDX-License-Identifier: MPL-2.0
import type { Snapshot } from '../../organisation/index.ts';
import { danish, danishSynonyms } from './danish.ts';
import { type Synonyms, synonymsFrom } from './synonyms.ts';

/** The words of an organisation itself, before those that are said in any Danish municipality. */
export function synonymsOf({ synonym }: Snapshot): Synonyms {
  if (synonym.size === 0) return danishSynonyms;
  const known = made.get(synonym) ?? synonymsFrom(danish, synonym.values());
  made.set(synonym, known);
  return known;
}

/** By the words that a snapshot holds: a change that touches none of them gives the same on. */
const made = new WeakMap<Snapshot['synonym'], Synonyms>();
