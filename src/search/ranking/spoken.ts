// SPDX-License-Identifier: MPL-2.0
import { fold, lacksLetters, plain } from '../analysis/fold.ts';
import { formKey } from '../analysis/form-key.ts';
import type { Token } from '../analysis/tokens.ts';
import { Slips } from '../index/slips.ts';
import type { Synonyms } from '../synonyms/synonyms.ts';
import { links } from './joined.ts';

/** Something that is said: in which words of the query, and how surely. */
export interface Spoken {
  readonly words: readonly number[];
  readonly factor: number;
}

const surely = { asIs: 1, inCompound: 0.85, mistyped: 0.8 } as const;
/** Shorter parts stand in too many words by chance; shorter words have too many others near. */
const shortest = { part: 4, mistyped: 5 } as const;

/**
 * The keys of synonyms that a query says: by its words, or two of them as one; and where a word is not answered otherwise,
 * by parts of it, or because it is mistyped.
 */
export function spokenIn(
  synonyms: Synonyms,
  words: readonly Token[],
  isAnswered: (word: number) => boolean,
): ReadonlyMap<string, Spoken> {
  const spoken = new Map<string, Spoken>();
  const say = (key: string, one: Spoken) => {
    if ((spoken.get(key)?.factor ?? 0) < one.factor) spoken.set(key, one);
  };
  words.forEach((word, i) => {
    for (const key of keysFor(synonyms, word.shown)) say(key, { words: [i], factor: surely.asIs });
    const next = words[i + 1];
    for (const link of next ? links : []) {
      const joined = word.shown + link + next?.shown;
      for (const key of keysFor(synonyms, joined)) say(key, { words: [i, i + 1], factor: surely.asIs });
    }
  });
  const said = new Set([...spoken.values()].flatMap((one) => one.words));
  words.forEach((word, i) => {
    if (said.has(i) || isAnswered(i)) return;
    for (const [key, factor] of nearKeys(synonyms, word)) say(key, { words: [i], factor });
  });
  return spoken;
}

/** The keys that a word has: its own, or that of a word which it is without its Danish letters. */
function keysFor({ keysOf }: Synonyms, shown: string): readonly string[] {
  const key = formKey(shown);
  return [...new Set([plain(key), plain(fold(shown))])]
    .flatMap((form) => keysOf.get(form) ?? [])
    .filter((known) => known === key || lacksLetters(key, known) || plain(known) === fold(shown));
}

/** Keys of words that a word begins or ends with, or that are a slip away from it. */
function* nearKeys({ keysOf }: Synonyms, word: Token): Generator<readonly [string, number]> {
  const [whole, key] = [word.folded, formKey(word.shown)];
  const slips = key.length >= shortest.mistyped ? new Slips(key, 1) : undefined;
  for (const [known, keys] of keysOf) {
    const isPart =
      known.length >= shortest.part &&
      [whole.startsWith(known), whole.endsWith(known), key.endsWith(known)].includes(true);
    const isNear = slips && known.length >= shortest.mistyped && isSlipAway(slips, known);
    if (isPart || isNear) for (const one of keys) yield [one, isPart ? surely.inCompound : surely.mistyped];
  }
}

function isSlipAway(slips: Slips, known: string): boolean {
  return slips.read(known, 0) === 0 && slips.whole(known.length) <= 1;
}
