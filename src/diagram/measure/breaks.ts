// SPDX-License-Identifier: MPL-2.0
import danish from 'hyphen/da/index.js';
import english from 'hyphen/en-gb/index.js';
import type { Language } from '../../organisation/index.ts';
import { seamsOf } from './seams.ts';

/** Fewer letters than this are never left alone on either side of a break. */
const fewest = 4;
const longest = 400;
const mark = '\u00ad';
const patterns = { da: danish.hyphenateSync, en: english.hyphenateSync };

/** Where a word may be broken, as numbers of letters before the break; the good places and, for need, the others. */
export interface Breaks {
  readonly seams: readonly number[];
  readonly others: readonly number[];
}

/** Words come again and again; this many are remembered. */
const remembered = 20_000;
const known = { da: new Map<string, Breaks>(), en: new Map<string, Breaks>() };

export function breaksOf(word: string, language: Language): Breaks {
  const seen = known[language].get(word);
  if (seen) return seen;
  const found = findBreaks(word, language);
  if (known[language].size >= remembered) known[language].clear();
  known[language].set(word, found);
  return found;
}

function findBreaks(word: string, language: Language): Breaks {
  const leaves = (at: number) =>
    lettersIn(word.slice(0, at)) >= fewest && lettersIn(word.slice(at)) >= fewest;
  const hyphens = [...word.matchAll(/(?<=[\p{L}\d])[-/](?=[\p{L}\d])/gu)].map(({ index }) => index + 1);
  const seams = [...hyphens, ...(language === 'da' ? seamsOf(word) : [])].filter(leaves);
  const others = word.length > longest ? [] : byPatterns(word, language);
  const apart = (at: number) => seams.every((seam) => Math.abs(seam - at) >= fewest - 1);
  return {
    seams: seams.toSorted(ascending),
    others: others.filter((at) => leaves(at) && apart(at) && lettersIn(word.slice(at)) > fewest),
  };
}

/** Where the rest of a word may be broken, once it has been broken at a place. */
export function breaksAfter({ seams, others }: Breaks, place: number): Breaks {
  const rest = (places: readonly number[]) =>
    places.filter((at) => at - place >= fewest).map((at) => at - place);
  return { seams: rest(seams), others: rest(others) };
}

const ascending = (a: number, b: number) => a - b;
const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

function byPatterns(word: string, language: Language): readonly number[] {
  if (word.includes(mark)) return [];
  const parts = patterns[language](word, { hyphenChar: mark, minWordLength: 2 * fewest }).split(mark);
  let at = 0;
  return parts.slice(0, -1).map((part) => {
    at += part.length;
    return at;
  });
}
