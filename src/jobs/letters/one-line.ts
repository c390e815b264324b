// SPDX-License-Identifier: MPL-2.0

/** A text as part of a letter: on one line, and not longer than so many characters. */
export function oneLine(text: string, most = 500): string {
  const line = text.replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}
