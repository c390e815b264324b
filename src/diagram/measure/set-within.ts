// SPDX-License-Identifier: MPL-2.0
import { widthOf } from './width.ts';
import { type Setting, type Wrapped, wrap } from './wrap.ts';

const smallestShare = 0.7;

/** What goes on for longer is no name, and is cut short in the drawing: whoever listens hears it whole. */
const longest = 600;

/**
 * A text in lines that are no wider than `limit`. A word that cannot be broken widens its line up to there; beyond it the
 * type is set smaller; what is wider still is no word (`xxxxx…`), and is divided between letters. Of 600 signs and fewer nothing is left out.
 * A line feed goes to the next line only where both parts would not fit on one.
 */
export function setWithin(
  text: string,
  setting: Setting,
  limit: number,
): Wrapped & { readonly size: number } {
  const shown = text.length > longest ? `${text.slice(0, longest).toWellFormed()} …` : text;
  const set = wrapParts(shown, setting);
  if (set.width <= limit) return { ...set, size: setting.size };
  const size = Math.max(setting.size * (limit / set.width), setting.size * smallestShare);
  const smaller = wrapParts(shown, { ...setting, size });
  if (smaller.width <= limit) return { ...smaller, size };
  const divided = shown.replace(/\S{12,}/gu, (word) => divide(word, { ...setting, size }));
  return { ...wrapParts(divided, { ...setting, size }), size };
}

function wrapParts(text: string, setting: Setting): Wrapped {
  const [first = '', second] = text.split('\n');
  const joined = wrap(second === undefined ? first : `${first} ${second}`, setting);
  if (second === undefined || joined.lines.length === 1) return joined;
  const [above, below] = [wrap(first, setting), wrap(second, setting)];
  return { lines: [...above.lines, ...below.lines], width: Math.max(above.width, below.width) };
}

const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** A word in pieces that each fill a line. */
function divide(word: string, { weight, size, width }: Setting): string {
  let [divided, piece] = ['', ''];
  for (const { segment } of graphemes.segment(word)) {
    if (widthOf(piece + segment, weight, size) > width && piece !== '') {
      divided += `${piece} `;
      piece = '';
    }
    piece += segment;
  }
  return divided + piece;
}
