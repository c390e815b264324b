// SPDX-License-Identifier: MPL-2.0
import type { SearchIndex } from './search-index.ts';
import type { Term } from './vocabulary.ts';

/** In how many documents that are still there a word stands. */
export function aliveIn({ postings, documents }: SearchIndex, term: Term): number {
  let count = 0;
  const to = postings.starts[term + 1] ?? 0;
  for (let at = postings.starts[term] ?? 0; at < to; at++)
    count += documents.alive[postings.slots[at] ?? 0] ?? 0;
  for (const slot of postings.recent.get(term)?.slots ?? []) count += documents.alive[slot] ?? 0;
  return count;
}
