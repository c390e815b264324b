// SPDX-License-Identifier: MPL-2.0
import { plain } from '../analysis/fold.ts';
import { holding } from '../index/parts.ts';
import type { Term, Vocabulary } from '../index/vocabulary.ts';
import type { Alternatives } from './alternatives.ts';
import type { Meant, Typed } from './typed.ts';
import { ways } from './weights.ts';

/** Shorter ones stand in too many words by chance. */
const shortest = 4;

/** Words of which the word is a part. The last part says what a compound is, the first what it is about. */
export function addCompounds(vocabulary: Vocabulary, word: Typed, all: Alternatives, meant?: Meant): void {
  const part = word.stemmed.length >= shortest ? word.stemmed : word.folded;
  if (part.length < shortest) return;
  for (const term of holding(vocabulary, part)) {
    const way = isOuterPart(vocabulary, term, plain(part)) ? 'compound' : 'inside';
    all.add(term, ways[way] * (meant?.factor ?? 1), meant?.way ?? way);
  }
}

/** Verbs begin with these: afgift has nothing to do with gift, nor udstilling with stilling. */
const verbal = /(?:^|[aeiouy].*)(?:af|an|be|for|fra|ind|om|op|over|paa?|til|ud|under|ved|mis)$/;

function isOuterPart({ terms, stems }: Vocabulary, term: Term, part: string): boolean {
  const [whole, stemmed] = [plain(terms[term] ?? ''), plain(stems[term] ?? '')];
  if (whole.startsWith(part)) return true;
  const end = [whole, stemmed].find((one) => one.endsWith(part));
  return end !== undefined && !verbal.test(end.slice(0, -part.length));
}
