// SPDX-License-Identifier: MPL-2.0
import { plain } from '../analysis/fold.ts';
import { holding } from '../index/parts.ts';
import type { Term, Vocabulary } from '../index/vocabulary.ts';
import type { Alternatives } from './alternatives.ts';
import { ways } from './weights.ts';

/** Shorter ones stand in too many words by chance. */
const shortest = 4;

/** Words of which the word is a part. The last part says what a compound is, the first what it is about. */
export function addCompounds(
  vocabulary: Vocabulary,
  folded: string,
  stemmed: string,
  factor: number,
  all: Alternatives,
): void {
  const part = stemmed.length >= shortest ? stemmed : folded;
  if (part.length < shortest) return;
  for (const term of holding(vocabulary, part)) {
    const outer = isOuterPart(vocabulary, term, plain(part));
    const way = outer ? 'compound' : 'inside';
    all.add(term, ways[way] * factor, way);
  }
}

function isOuterPart({ terms, stems }: Vocabulary, term: Term, part: string): boolean {
  const [whole, stemmed] = [plain(terms[term] ?? ''), plain(stems[term] ?? '')];
  return whole.startsWith(part) || whole.endsWith(part) || stemmed.endsWith(part);
}
