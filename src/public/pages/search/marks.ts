// SPDX-License-Identifier: MPL-2.0
import type { MarkedPart } from '../../../components/index.ts';
import { type Match, marksIn } from '../../../search/index.ts';

/** A text in parts, those set apart by which it was found. */
export function markedText(text: string, matches: readonly Match[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const { from, to } of marksIn(text, matches)) {
    if (from > end) parts.push({ text: text.slice(end, from) });
    parts.push({ text: text.slice(from, to), marked: true });
    end = to;
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}
