// SPDX-License-Identifier: MPL-2.0
import type { Line } from './line.ts';

/** Joins lines that are one sentence broken in two, as pasted text often is. */
export function joinBroken(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && continues(last, line)) joined[joined.length - 1] = join(last, line);
    else joined.push(line);
  }
  return joined;
}

/** Long enough that a broken line of text may be meant; no line grows beyond this. */
const longest = 4000;
const fullWidth = 60;

function continues(last: Line, line: Line): boolean {
  if (line.gap || line.item || line.level !== null || last.level !== null) return false;
  if (last.zone !== line.zone || last.text.length + line.text.length > longest) return false;
  if (/[.:!?;]$/.test(last.text) || hasContact(line.text) || hasContact(last.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return startsSentencePart(last, line);
  return (
    !last.item &&
    last.text.length >= fullWidth &&
    (line.text.length > 30 || line.text.endsWith('.')) &&
    isProse(last.text)
  );
}

/** A line in small letters goes on from the one before, unless it is a label or a title of its own. */
function startsSentencePart(last: Line, line: Line): boolean {
  if (/^\S+:/.test(line.text)) return false;
  return last.item ? line.indent > last.indent || last.text.length > 30 : last.text.split(' ').length > 1;
}

/** Most words of running text begin with a small letter; those of names and labels do not. */
function isProse(text: string): boolean {
  const words = text.split(' ');
  return words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length * 0.65;
}

const hasContact = (text: string): boolean => /@|\d{2} ?\d{2} ?\d{2} ?\d{2}|\t/.test(text);

function join(last: Line, line: Line): Line {
  const hyphened = /\p{Ll}-$/u.test(last.text) && !/^(?:og|eller|samt)\b/.test(line.text);
  const text = hyphened ? last.text.slice(0, -1) + line.text : `${last.text} ${line.text}`;
  return { ...last, text, source: [...last.source, ...line.source] };
}
