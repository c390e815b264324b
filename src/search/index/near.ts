// SPDX-License-Identifier: MPL-2.0
import { Slips } from './slips.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** A word near another: by how many slips it differs, and whether only its beginning was compared. */
export interface Near {
  readonly term: Term;
  readonly distance: number;
  readonly beginning: boolean;
}

/**
 * The words that come out of `word` by at most `most` slips, and those whose beginning does. Goes through all words in
 * order of letters, and does not look again at letters that one has in common with the one before it.
 */
export function* near(vocabulary: Vocabulary, word: string, most: number): Generator<Near> {
  const { terms, order, shared } = vocabulary;
  const slips = new Slips(word, most);
  let decided = 0;
  for (let place = 0; place < order.length; place++) {
    const term = order[place] ?? 0;
    const written = terms[term] ?? '';
    const same = shared[place] ?? 0;
    if (decided === 0 || same < decided) decided = slips.read(written, same);
    const distance = decided === 0 ? slips.whole(written.length) : most + 1;
    const start = slips.beginning(decided === 0 ? written.length : decided - 1);
    if (distance <= most) yield { term, distance, beginning: false };
    else if (start <= most) yield { term, distance: start, beginning: true };
  }
}
