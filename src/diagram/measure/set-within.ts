// SPDX-License-Identifier: MPL-2.0
import { type Setting, type Wrapped, wrap } from './wrap.ts';

const smallestShare = 0.7;

/**
 * A text in lines that are no wider than `limit`. A word that cannot be broken widens its line up to there; beyond it the
 * type is set smaller; what is wider still is no word (`xxxxx…`), and is divided between letters. Nothing is left out.
 * A line feed goes to the next line only where both parts would not fit on one.
 */
export function setWithin(
  text: string,
  setting: Setting,
  limit: number,
): Wrapped & { readonly size: number } {
  const set = wrapParts(text, setting);
  if (set.width <= limit) return { ...set, size: setting.size };
  const size = Math.max(setting.size * (limit / set.width), setting.size * smallestShare);
  const smaller = wrapParts(text, { ...setting, size });
  if (smaller.width <= limit) return { ...smaller, size };
  const divided = text.replace(/\S{12,}/gu, (word) => divide(word, setting.width / size));
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

/** As many letters at a time as fit whatever they are. */
function divide(word: string, ems: number): string {
  const most = Math.max(4, Math.floor(ems / 1.4));
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
  const count = Math.ceil(letters.length / most);
  return Array.from({ length: count }, (_, i) => letters.slice(i * most, (i + 1) * most).join('')).join(' ');
}
