// SPDX-License-Identifier: MPL-2.0
import type { SearchIndex } from '../index/search-index.ts';
import { didYouMean } from './did-you-mean.ts';
import { search, searchAndCount } from './search.ts';

const asked = 40;

/**
 * Asks for some of what is in the index, whole, begun and mistyped: so that no visitor's query is the first, for which
 * the program has still to be compiled and room to be made.
 */
export function warmUp(index: SearchIndex): void {
  const { names } = index.documents;
  const step = Math.max(1, Math.floor(names.length / asked));
  for (let i = 0; i < names.length; i += step) {
    const name = names[i] ?? '';
    for (const query of [name, name.slice(0, 3), name.slice(1)]) search(index, query);
    if (i < step * 5) {
      searchAndCount(index, name);
      didYouMean(index, name.slice(1));
    }
  }
}
