// SPDX-License-Identifier: MPL-2.0
import { plain } from '../analysis/fold.ts';
import { formKey } from '../analysis/form-key.ts';
import { sound } from '../analysis/sound.ts';
import { isBinding } from '../analysis/stop-words.ts';
import type { Token } from '../analysis/tokens.ts';

/** A word's number in the vocabulary. */
export type Term = number;

/** As what a word occurs: in texts, in people's names, or both. */
export const use = { word: 1, name: 2 } as const;
export type Use = (typeof use)[keyof typeof use];

/** Every word of the organisation, once, and the ways to come to it. Grows; never forgets. */
export interface Vocabulary {
  /** Folded, and as first written; both by term. */
  readonly terms: string[];
  readonly shown: string[];
  readonly stems: string[];
  readonly uses: number[];
  readonly termOf: Map<string, Term>;
  /** Words of texts by themselves and by their stem. */
  readonly byStem: Map<string, Term[]>;
  /** Those and names without their Danish letters, where they have some. */
  readonly byPlain: Map<string, Term[]>;
  /** Names by how they sound. */
  readonly bySound: Map<string, Term[]>;
  /** Terms in order of their letters; those from `order.length` on are not in it yet. */
  readonly order: Term[];
  /** How many letters each in `order` has in common with the one before it. */
  readonly shared: number[];
  readonly parts: Parts;
}

/** The words of texts without their Danish letters, each after a line feed, to look for parts of words in. */
export interface Parts {
  text: string;
  readonly starts: number[];
  readonly terms: Term[];
}

export function emptyVocabulary(): Vocabulary {
  return {
    ...{ terms: [], shown: [], stems: [], uses: [], order: [], shared: [] },
    ...{ termOf: new Map(), byStem: new Map(), byPlain: new Map(), bySound: new Map() },
    parts: { text: '', starts: [], terms: [] },
  };
}

const hasLetter = /\p{L}/u;

/** The term of a word, new where it was not there, and that it is used so. */
export function learn(vocabulary: Vocabulary, { shown, folded }: Token, as: Use): Term {
  const term = vocabulary.termOf.get(folded) ?? added(vocabulary, folded, shown);
  const known = vocabulary.uses[term] ?? 0;
  if ((known & as) === 0 && hasLetter.test(folded)) {
    vocabulary.uses[term] = known | as;
    if (isBinding(folded)) return term;
    if (as === use.word) learnWord(vocabulary, term, shown);
    else list(vocabulary.bySound, sound(folded), term);
    if (known === 0) learnPlain(vocabulary, folded, term);
  }
  return term;
}

/** Takes a word over from another vocabulary, with its uses. */
export function relearn(vocabulary: Vocabulary, from: Vocabulary, term: Term): Term {
  const token = { shown: from.shown[term] ?? '', folded: from.terms[term] ?? '' };
  const uses = from.uses[term] ?? 0;
  const fresh = vocabulary.termOf.get(token.folded) ?? added(vocabulary, token.folded, token.shown);
  if ((uses & use.word) !== 0) learn(vocabulary, token, use.word);
  if ((uses & use.name) !== 0) learn(vocabulary, token, use.name);
  return fresh;
}

function added(vocabulary: Vocabulary, folded: string, shown: string): Term {
  const term = vocabulary.terms.length;
  vocabulary.terms.push(folded);
  vocabulary.shown.push(shown);
  vocabulary.stems.push(folded);
  vocabulary.uses.push(0);
  vocabulary.termOf.set(folded, term);
  return term;
}

function learnWord(vocabulary: Vocabulary, term: Term, shown: string): void {
  const folded = vocabulary.terms[term] ?? '';
  const stemmed = formKey(shown);
  vocabulary.stems[term] = stemmed;
  list(vocabulary.byStem, folded, term);
  if (stemmed !== folded) {
    list(vocabulary.byStem, stemmed, term);
    learnPlain(vocabulary, stemmed, term);
  }
  const { parts } = vocabulary;
  parts.starts.push(parts.text.length);
  parts.terms.push(term);
  parts.text += `\n${plain(folded)}`;
}

function learnPlain(vocabulary: Vocabulary, folded: string, term: Term): void {
  const bare = plain(folded);
  if (bare !== folded) list(vocabulary.byPlain, bare, term);
}

function list(lists: Map<string, Term[]>, key: string, term: Term): void {
  const known = lists.get(key);
  if (!known) lists.set(key, [term]);
  else if (known.at(-1) !== term) known.push(term);
}
