// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import { type Breaks, breaksAfter, breaksOf } from './breaks.ts';
import { type Weight, widthOf } from './width.ts';

/** How a text is set; `width` is what its lines have to keep within. */
export interface Setting {
  readonly weight: Weight;
  readonly size: number;
  readonly width: number;
  readonly language: Language;
}

/** A text in lines. They are wider than asked for where a word has no place to break. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly width: number;
}

/** Puts a text in lines: broken between words, in a word only where the word alone is too wide, never by force. */
export function wrap(text: string, setting: Setting): Wrapped {
  const whole = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ (?=\d{1,5}$)/, '\u00a0');
  const width = measured(whole, setting);
  if (width <= setting.width) return { lines: [whole], width };
  const lines: string[] = [];
  let line = '';
  for (const word of whole.split(' ')) line = add(word, line, lines, setting);
  lines.push(line);
  const calm = withoutLooseEnds(lines, setting);
  return { lines: calm, width: Math.max(...calm.map((one) => measured(one, setting))) };
}

/** An `og` at the end of a line goes with the word after it where there is room; after a hyphen it stays: `Ældre- og`. */
function withoutLooseEnds(lines: readonly string[], setting: Setting): readonly string[] {
  const calm = [...lines];
  for (let i = 0; i + 1 < calm.length; i++) {
    const [, before, joint] = /^(.*[^-\s]) (og|and|&)$/.exec(calm[i] ?? '') ?? [];
    const next = `${joint} ${calm[i + 1]}`;
    if (before === undefined || measured(next, setting) > setting.width) continue;
    calm[i] = before;
    calm[i + 1] = next;
  }
  return calm;
}

const measured = (text: string, { weight, size }: Setting) => widthOf(text, weight, size);

/** Sets a word after what is on the line; lines that are full are put away. What is on the last line is answered. */
function add(word: string, line: string, full: string[], setting: Setting, known?: Breaks): string {
  const joined = line === '' ? word : `${line} ${word}`;
  if (measured(joined, setting) <= setting.width) return joined;
  if (measured(word, setting) <= setting.width) {
    full.push(line);
    return word;
  }
  return addBroken(word, line, full, setting, known ?? breaksOf(word, setting.language));
}

function addBroken(word: string, line: string, full: string[], setting: Setting, breaks: Breaks): string {
  const start = line === '' ? '' : `${line} `;
  const here = line === '' ? 0 : lastFit(start, word, breaks.seams, setting);
  if (here === 0 && line !== '') {
    full.push(line);
    return addBroken(word, '', full, setting, breaks);
  }
  const at = here || place(word, breaks, setting);
  if (at === 0) return word;
  full.push(start + withHyphen(word.slice(0, at)));
  return add(word.slice(at), '', full, setting, breaksAfter(breaks, at));
}

/** The best place to break a word that stands alone: the last seam that fits, else another place, else the first there is. */
function place(word: string, { seams, others }: Breaks, setting: Setting): number {
  const fit = lastFit('', word, seams, setting) || lastFit('', word, others, setting);
  return fit || Math.min(...[...seams, ...others].slice(0, 1), word.length) % word.length;
}

function lastFit(start: string, word: string, places: readonly number[], setting: Setting): number {
  let last = 0;
  for (const at of places) {
    // From the front, so that of a word without end only its beginning is measured.
    if (measured(start + withHyphen(word.slice(0, at)), setting) > setting.width) break;
    last = at;
  }
  return last;
}

const withHyphen = (part: string) => (/[-/]$/.test(part) ? part : `${part}-`);
