// SPDX-License-Identifier: MPL-2.0
import { plain } from '../analysis/fold.ts';
import type { Token } from '../analysis/tokens.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Synonym } from '../synonyms/synonyms.ts';
import type { Alternatives } from './alternatives.ts';
import { addCompounds } from './compounds.ts';
import { ways } from './weights.ts';
import { addSame, typed } from './word-forms.ts';

/** Official words for what citizens say answer for each word of what they said. */
export function addSynonyms(
  { synonyms, vocabulary }: SearchIndex,
  words: readonly Token[],
  found: readonly Alternatives[],
): void {
  const keys = words.map((word) => keysOf(word));
  const said = new Set(keys.flat());
  for (const key of said) {
    for (const synonym of synonyms.get(key) ?? []) {
      if (!synonym.said.every((one) => said.has(one))) continue;
      found.forEach((all, i) => {
        if (keys[i]?.some((one) => synonym.said.includes(one))) addMeanings(vocabulary, synonym, all);
      });
    }
  }
}

/** A word's stem without Danish letters, as synonyms are kept; and the word itself, which may be a stem already. */
function keysOf(word: Token): readonly string[] {
  const { folded, stemmed } = typed(word);
  return [...new Set([plain(stemmed), plain(folded)])];
}

function addMeanings(vocabulary: SearchIndex['vocabulary'], { means }: Synonym, all: Alternatives): void {
  for (const meaning of means) {
    const word = typed(meaning);
    addSame(vocabulary, word, all, ways.synonym);
    addCompounds(vocabulary, word.folded, word.stemmed, ways.synonym, all);
  }
}
