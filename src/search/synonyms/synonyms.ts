// SPDX-License-Identifier: MPL-2.0
import { plain } from '../analysis/fold.ts';
import { formKey } from '../analysis/form-key.ts';
import { isAsking, isBinding } from '../analysis/stop-words.ts';
import { type Token, tokensIn } from '../analysis/tokens.ts';

/** What citizens say, as keys of words in no order, and the official words for it, the likeliest first. */
export interface Synonym {
  readonly said: readonly string[];
  readonly means: readonly Token[];
}

/** Citizens' words for official ones. */
export interface Synonyms {
  /** By the form key of each word that is said. */
  readonly byKey: ReadonlyMap<string, readonly Synonym[]>;
  /** What to find the keys by: themselves, and the words as they stand in the list, each without Danish letters too. */
  readonly keysOf: ReadonlyMap<string, readonly string[]>;
}

/** Words that an organisation has written down itself. */
export interface OwnWords {
  readonly said: readonly string[];
  readonly means: readonly string[];
}

type Phrase = readonly [phrase: string, means: readonly Token[]];

/**
 * Reads lines `what citizens say, another way of saying it > official words`, separated by commas, and lines
 * `one word = another = a third` of words that mean each other. Endings do not matter. A phrase fits where all its words
 * are in the query, in whatever order. Of the official words the first counts most. What `own` says of a phrase stands
 * in the place of what the lines say of it.
 */
export function synonymsFrom(lines: string, own: Iterable<OwnWords> = []): Synonyms {
  const ofOwn = [...own].flatMap(({ said, means }) =>
    said.map((phrase): Phrase => [phrase, meaningsIn(means.join(' '))]),
  );
  const taken = new Set(ofOwn.map(([phrase]) => keysIn(phrase).toSorted().join(' ')));
  const ofLines = lines
    .split('\n')
    .flatMap(phrasesIn)
    .filter(([phrase]) => taken.size === 0 || !taken.has(keysIn(phrase).toSorted().join(' ')));
  return byWords([...ofOwn, ...ofLines]);
}

function byWords(phrases: readonly Phrase[]): Synonyms {
  const byKey = new Map<string, Synonym[]>();
  const keysOf = new Map<string, string[]>();
  for (const [phrase, means] of phrases) {
    if (means.length === 0) continue;
    const words = tellingOf(tokensIn(phrase));
    const said = keysIn(phrase);
    for (const key of said) list(byKey, key, { said, means: tellingOf(means) });
    for (const { shown, folded } of words) {
      const key = formKey(shown);
      for (const form of new Set([key, folded, plain(key), plain(folded)])) list(keysOf, form, key);
    }
  }
  return { byKey, keysOf };
}

/** The form keys of the words that tell something, each once. */
function keysIn(phrase: string): readonly string[] {
  return [...new Set(tellingOf(tokensIn(phrase)).map(({ shown }) => formKey(shown)))];
}

function phrasesIn(line: string): readonly Phrase[] {
  const equals = line.split('=');
  if (equals.length > 1) {
    return equals.flatMap((word) =>
      equals.filter((other) => other !== word).map((other) => [word, meaningsIn(other)] as const),
    );
  }
  const [said = '', meant = ''] = line.split('>');
  const means = meaningsIn(meant);
  return said.split(',').map((phrase) => [phrase, means]);
}

/** The words of a text, what is written with a hyphen as one: a part of it would mean too much. */
function meaningsIn(text: string): readonly Token[] {
  return tokensIn(text.replace(/(?<=\p{L})-(?=\p{L})/gu, ''));
}

/** What is left without words that say nothing; all, where nothing is. */
function tellingOf(tokens: readonly Token[]): readonly Token[] {
  const telling = tokens.filter(({ folded }) => !isBinding(folded) && !isAsking(folded));
  return telling.length > 0 ? telling : tokens;
}

function list<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const known = lists.get(key);
  if (!known) lists.set(key, [one]);
  else if (!known.includes(one)) known.push(one);
}
