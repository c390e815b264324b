// SPDX-License-Identifier: MPL-2.0
import type { MarkedPart } from '../../../components/index.ts';
import { fold, type Match } from '../../../search/index.ts';

const words = /[\p{L}\p{N}\p{Mark}]+/gu;

/** A text in parts, those set apart that answer a word of the query. */
export function markedText(text: string, matches: readonly Match[]): readonly MarkedPart[] {
  const answers = new Set(matches.map(({ answer }) => answer));
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!answers.has(fold(word))) continue;
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: word, marked: true });
    end = index + word.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}
