// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { fontFiles } from './files.ts';
import { lettersIn } from './letters.ts';

/** What can be printed in either weight. */
function lettersOfAll(): ReadonlySet<number> {
  const [regular, semibold, other, otherBold] = fontFiles.map((file) => lettersIn(readFileSync(file)));
  return new Set([...both(regular, semibold), ...both(other, otherBold)]);
}

function both(
  one: ReadonlySet<number> = new Set(),
  other: ReadonlySet<number> = new Set(),
): readonly number[] {
  return [...one].filter((letter) => other.has(letter));
}

const letters = lettersOfAll();

/** Joiners, choices among forms of a sign, changes of direction: they show nothing. */
const invisible = /\p{Join_Control}|\p{Variation_Selector}|\p{Bidi_Control}|[\u{e0000}-\u{e007f}]/gu;
/** What steers a terminal or a line: a space says all of it that a page can show. */
const control = /[\p{Cc}\u2028\u2029]+/gu;

/** A text as it can be printed: a letter that no font of ours has becomes � (PDF/UA-1 forbids a letter without a glyph). */
export function printable(text: string): string {
  const shown = text.toWellFormed().replace(control, ' ').replace(invisible, '');
  return Array.from(shown, (letter) => (letters.has(letter.codePointAt(0) ?? 0) ? letter : '\ufffd')).join(
    '',
  );
}
