// SPDX-License-Identifier: MPL-2.0
import type { Line } from './line.ts';

/** Items are short; a line longer than this is a paragraph. */
const longestItem = 160;

/**
 * Finds lists whose signs were lost when the page was copied: under a line that ends in a colon, two or
 * more short lines with no blank space between them. `standsAlone` tells lines that are no items.
 */
export function markUnmarkedLists(
  lines: readonly Line[],
  standsAlone: (line: Line) => boolean,
  introduces: (line: Line) => boolean,
): readonly Line[] {
  const marked = [...lines];
  for (let at = 0; at < marked.length; at++) {
    const line = marked[at];
    if (!line || line.item || !introduces(line)) continue;
    const end = runEnd(marked, at + 1, standsAlone);
    if (end - at > 2 && areAlike(marked.slice(at + 1, end)))
      for (let i = at + 1; i < end; i++) marked[i] = asItem(marked[i] ?? line);
    at = Math.max(at, end - 1);
  }
  return marked;
}

/** Items begin alike; of a broken sentence the first line begins with a large letter, the others mostly not. */
function areAlike(run: readonly Line[]): boolean {
  const small = run.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return (small === 0 || small === run.length) && !run.some((line, at) => isTextOf(line, run[at - 1]));
}

/** Whether a line is the text under a heading: a sentence under a few words, or one that repeats them. */
function isTextOf({ text }: Line, above: Line | undefined): boolean {
  if (!above) return false;
  const isSentence = text.length > 80 && text.endsWith('.') && above.text.length < 45;
  return isSentence || text.startsWith(`${above.text} `);
}

/** The index behind the last line of the run that begins at `from`. */
function runEnd(lines: readonly Line[], from: number, standsAlone: (line: Line) => boolean): number {
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.item || line.level !== null || line.text.length > longestItem) break;
    if ((at > from && line.gap) || standsAlone(line) || line.text.endsWith(':')) break;
  }
  return at;
}

const asItem = (line: Line): Line => ({ ...line, item: true, indent: 0 });
