// SPDX-License-Identifier: MPL-2.0
import type { Token } from '../analysis/tokens.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Synonym, Synonyms } from '../synonyms/synonyms.ts';
import type { Alternatives } from './alternatives.ts';
import { addCompounds } from './compounds.ts';
import { type Spoken, spokenIn } from './spoken.ts';
import { typed } from './typed.ts';
import { ways } from './weights.ts';
import { addSame } from './word-forms.ts';

/** How much less each further meaning counts than the one before it, and what the last counts at least. */
const perPlace = 0.1;
const least = 0.65;

/** Official words for what citizens say answer for each word of what they said. */
export function addSynonyms(
  { synonyms, vocabulary }: SearchIndex,
  words: readonly Token[],
  found: readonly Alternatives[],
): void {
  const isAnswered = (word: number) => found[word]?.isAnswered ?? false;
  const spoken = spokenIn(synonyms, words, isAnswered);
  for (const [synonym, said] of fitting(synonyms, spoken)) {
    const factor = Math.min(...said.map((one) => one.factor));
    for (const word of new Set(said.flatMap((one) => one.words))) {
      const all = found[word];
      if (all) addMeanings(vocabulary, synonym, ways.synonym * factor, all);
    }
  }
}

/** The synonyms all of whose words are said, each with where. */
function* fitting(
  synonyms: Synonyms,
  spoken: ReadonlyMap<string, Spoken>,
): Generator<readonly [Synonym, readonly Spoken[]]> {
  const seen = new Set<Synonym>();
  for (const key of spoken.keys()) {
    for (const synonym of synonyms.byKey.get(key) ?? []) {
      if (seen.has(synonym)) continue;
      seen.add(synonym);
      const said = synonym.said.flatMap((one) => spoken.get(one) ?? []);
      if (said.length === synonym.said.length) yield [synonym, said];
    }
  }
}

function addMeanings(
  vocabulary: SearchIndex['vocabulary'],
  { means }: Synonym,
  factor: number,
  all: Alternatives,
): void {
  means.forEach((meaning, place) => {
    const word = typed(meaning);
    const weight = factor * Math.max(1 - perPlace * place, least);
    addSame(vocabulary, word, all, { way: 'synonym', factor: weight });
    addCompounds(vocabulary, word, all, { way: 'synonym', factor: weight });
  });
}
