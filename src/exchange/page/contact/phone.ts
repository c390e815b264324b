// SPDX-License-Identifier: MPL-2.0
import parsePhoneNumber from 'libphonenumber-js';
import { type Finding, type FoundContact, takeOut } from './found.ts';

const label = String.raw`(?:(?<![\p{L}\d])(?:direkte |hoved|fast|træffes på )?(?:telefon(?:nummer|nr\.?)?|tlf|tel|mobil(?:telefon|nummer|nr\.?)?|mob|tlfnr|nummer|t|m|phone)(?![\p{L}])\.?(?: ?nr\.?)?\s*[:.]?\s*)`;
const extension = String.raw`(?:[,;]?\s*(?:\(?(?:lokal(?:nr|nummer)?|lok|ext)\.?\s*:?\s*)(\d{2,5})\)?)?`;
const eight = String.raw`(?<![\d.,/-])(?:\(?(?:\+|00)\s?45\)?[\s.-]?)?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}(?![\d.,/-]?\d)`;
const abroad = String.raw`(?<!\d)(?:\+|00)(?!45)\d{1,3}(?:[ -]?\d{2,4}){2,5}(?!\d)`;

const full = new RegExp(`(${label})?(?:tel:)?(${eight}|${abroad})${extension}`, 'giu');
const short = new RegExp(
  String.raw`(?:${label}(?:(?:lokal(?:nr|nummer)?|lok)\.?\s*:?\s*)?|(?<![\p{L}\d])(?:lokal(?:nr|nummer)?|lok)\.?\s*:?\s*)(\d{4})(?!\d|[ .-]\d)`,
  'giu',
);

/** Danish and foreign phone numbers in a line, as E.164; short numbers of the house where a label says so. */
export function takePhones(text: string): Finding {
  const long = takeOut(text, full, readFull);
  const brief = takeOut(long.rest, short, ([, digits = '']) => ({
    type: 'phone',
    value: digits,
    extension: digits,
  }));
  return { contacts: [...long.contacts, ...brief.contacts], rest: brief.rest };
}

/** Eight digits in a row without a label may be a CVR number or a date; numbers in groups are phones. */
function readFull(match: RegExpExecArray): FoundContact | null {
  const [, labelled, digits = '', local] = match;
  const number = parsePhoneNumber(digits.replace(/[.]/g, ' '), 'DK');
  if (!number?.isValid()) return null;
  if (/^(?:\d{4}-\d{2}-\d{2}|\d{2}-\d{2}-\d{4})$/.test(digits)) return null;
  if (other.test(before(match) + (labelled ?? ''))) return null;
  return local
    ? { type: 'phone', value: number.number, extension: local }
    : { type: 'phone', value: number.number };
}

const other = /(?:cvr|ean|p-?nr|konto|sags?nr|journalnr)\D{0,15}$/i;
const before = (match: RegExpExecArray): string =>
  match.input.slice(Math.max(0, match.index - 30), match.index);
