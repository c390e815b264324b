// SPDX-License-Identifier: MPL-2.0
import { contactsIn } from '../contact/contacts.ts';
import { leadersIn } from '../leader/leader-line.ts';
import type { Line } from '../lines/line.ts';

const mostWords = 10;

/** Whether a line can be a heading: marked as one, or short, alone and without a full stop. */
export function isHeadingShape(line: Line, next: Line | undefined): boolean {
  if (line.level !== null) return true;
  if (line.item || line.text.length > 90 || /[.,;:!?]$/.test(line.text)) return false;
  if (!/^[\p{Lu}\d]/u.test(line.text) || line.text.split(' ').length > mostWords) return false;
  if (isOverOwnText(line, next)) return true;
  return line.gap ? standsApart(line, next) : isOverLeader(line, next);
}

/** "Løn" over "Løn betaler …": the text repeats whom it tells of. */
function isOverOwnText({ text }: Line, next: Line | undefined): boolean {
  if (!next || next.item || next.level !== null) return false;
  const begin = next.text.slice(0, text.length + 1).toLowerCase();
  return (
    begin === `${text.toLowerCase()} ` &&
    /^\p{Ll}/u.test(next.text.slice(text.length + 1)) &&
    next.text.length > text.length + 15
  );
}

/** In a page without blank space a unit's name stands right over its leader. */
function isOverLeader({ text }: Line, next: Line | undefined): boolean {
  if (!next || next.gap || next.item || leadersIn(contactsIn(text).rest).length > 0) return false;
  return leadersIn(contactsIn(next.text).rest).some(({ leading }) => leading);
}

/** Blank space behind it, or something that a heading is followed by: an item, or a longer line. */
function standsApart(line: Line, next: Line | undefined): boolean {
  return (
    !next ||
    next.gap ||
    next.item ||
    next.text.length > line.text.length + 15 ||
    /^(?:ledelse|leder)\b/i.test(next.text) ||
    leadersIn(contactsIn(next.text).rest).length > 0
  );
}
