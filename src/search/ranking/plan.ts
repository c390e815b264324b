// SPDX-License-Identifier: MPL-2.0
import type { SearchIndex } from '../index/search-index.ts';
import { Alternatives } from './alternatives.ts';
import { addSynonyms } from './by-synonym.ts';
import { addressesLike, numbersLike } from './identifiers.ts';
import { addJoined } from './joined.ts';
import type { Direct, PlannedWord } from './planned-word.ts';
import type { Query } from './query.ts';
import { partsOf } from './split.ts';
import { addWordForms, isKnown } from './word-forms.ts';

/** What to look for, word by word. */
export function planOf(index: SearchIndex, query: Query): readonly PlannedWord[] {
  const { vocabulary } = index;
  const found = query.words.map((word, i) => {
    const all = new Alternatives();
    addWordForms(vocabulary, word, query.open && i === query.words.length - 1, all);
    return all;
  });
  addJoined(vocabulary, query, found);
  const answered = query.words.map((word, i) => isKnown(vocabulary, word) || found[i]?.isAnswered === true);
  addSynonyms(index, query.words, found);
  const words = query.words.map((word, i) => ({
    text: word.folded,
    alternatives: found[i]?.sorted() ?? [],
    direct: addressesLike(index.addresses, word.folded),
    parts: partsOf(vocabulary, word, answered[i] ?? false),
  }));
  const addresses = query.addresses.map((text) => direct(text, addressesLike(index.addresses, text)));
  const numbers = query.numbers.map((text) => numbersLike(index, text));
  return [...words, ...addresses, ...numbers];
}

function direct(text: string, found: readonly Direct[]): PlannedWord {
  return { text, alternatives: [], direct: found, parts: [] };
}
