// SPDX-License-Identifier: MPL-2.0
import { givenNames } from './given-names.ts';
import { isUnitWord } from './organisation-words.ts';
import { isTitleHead } from './titles.ts';

const particles = new Set([
  'de',
  'von',
  'van',
  'la',
  'del',
  'der',
  'den',
  'af',
  'bin',
  'al',
  'el',
  'di',
  'da',
  'du',
  'ten',
  'ter',
  'le',
]);
const named = /^\p{Lu}[\p{L}'’]*\.?(?:-\p{Lu}[\p{L}'’]*)*$/u;
const longestName = 6;

/** Whether a word can be part of a person's name. */
export function isNamePart(word: string): boolean {
  return named.test(word) && !isTitleHead(word) && !isUnitWord(word);
}

const isParticle = (word: string): boolean => particles.has(word);

/** Whether words are a person's name: two to six, large first letters but for particles. */
export function isPersonName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > longestName) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!isNamePart(first) || !isNamePart(last) || /^\p{Lu}\.?$/u.test(last)) return false;
  return words.every((word) => isNamePart(word) || isParticle(word));
}

/** Whether words are surely a person's name: it begins with a name that people are given here. */
export function isKnownPersonName(words: readonly string[]): boolean {
  return isPersonName(words) && givenNames.has((words[0] ?? '').split('-')[0] ?? '');
}

/**
 * Where in a row of words the name at its end begins; null where it ends in none. A known given name
 * settles it; otherwise the longest row that can be a name, as "Chef for Skoler Nuka Rosing".
 */
export function nameStart(words: readonly string[], from: number): number | null {
  const starts: number[] = [];
  for (let at = Math.max(from, words.length - longestName); at <= words.length - 2; at++) {
    if (isPersonName(words.slice(at)) && !/^(?:og|&|for|af|i|ved|på)$|,$/i.test(words[at - 1] ?? ''))
      starts.push(at);
  }
  return starts.find((at) => isKnownPersonName(words.slice(at))) ?? starts[0] ?? null;
}
