// SPDX-License-Identifier: MPL-2.0
import { plain } from '../analysis/fold.ts';
import type { Parts, Term, Vocabulary } from './vocabulary.ts';

/** The words of texts that hold `part` somewhere, be it without its Danish letters. */
export function* holding({ parts }: Vocabulary, part: string): Generator<Term> {
  const bare = plain(part);
  let at = parts.text.indexOf(bare);
  while (at !== -1) {
    const word = wordAt(parts, at);
    yield parts.terms[word] ?? 0;
    const next = parts.starts[word + 1];
    if (next === undefined) return;
    at = parts.text.indexOf(bare, next);
  }
}

function wordAt({ starts }: Parts, at: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}
