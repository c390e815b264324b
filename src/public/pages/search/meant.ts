// SPDX-License-Identifier: MPL-2.0
import type { LinkTo } from '../../../components/index.ts';
import { fold, type Hit, type Way } from '../../../search/index.ts';
import { link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { resultOf } from './found.ts';
import { type SearchAsked, searchQuery } from './query.ts';

/** Answers that are probably what a visitor meant to write, but did not. */
const slips: readonly Way[] = ['slip', 'slips', 'sound'];
const words = /[\p{L}\p{N}\p{Mark}]+/gu;

/**
 * What a visitor may have meant: their words, with those that were mistyped as the best hit has them; undefined where
 * nothing was, or where that hit does not show the words.
 */
export function meant(visit: Visit, asked: SearchAsked, [best]: readonly Hit[]): LinkTo | undefined {
  const wrong = best?.matches.filter(({ way }) => slips.includes(way)) ?? [];
  if (!best || wrong.length === 0) return undefined;
  const shown = wordsOf(visit, best);
  const right = new Map(wrong.map(({ word, answer }) => [word, shown.get(answer)]));
  const text = asked.text.replace(words, (word) => right.get(fold(word)) ?? word);
  if (text === asked.text) return undefined;
  return { text, href: link(visit.ask, 'soeg', searchQuery({ ...asked, text })) };
}

/** The words that a hit shows, by their folded form. */
function wordsOf(visit: Visit, hit: Hit): ReadonlyMap<string, string> {
  const { title = [], summary = [], place = '' } = resultOf(visit, hit) ?? {};
  const text = [...title, ...summary].map((part) => part.text).join('');
  return new Map(
    [...`${text} ${place}`.matchAll(words)].map(([word]) => [fold(word), word.toLocaleLowerCase('da')]),
  );
}
