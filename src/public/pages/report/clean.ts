// SPDX-License-Identifier: MPL-2.0

/** What ends a line, however it is written. */
const lineEnds = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
/** What nobody sees, or what makes a text read otherwise than it is written. */
const unseen = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A text of several lines as it was typed, with nothing in it that cannot be seen. */
export function cleanText(typed: string): string {
  const lines = typed
    .normalize('NFC')
    .toWellFormed()
    .split(lineEnds)
    .map((line) => line.replace(/\t/g, ' ').replace(unseen, '').trimEnd());
  return lines.join('\n').trim();
}

/** The same on one line. */
export function cleanLine(typed: string): string {
  return cleanText(typed).replace(/\s+/g, ' ');
}
