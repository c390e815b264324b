// SPDX-License-Identifier: MPL-2.0
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

const danish = /^\+45(\d{4})(\d{4})$/;

/** An E.164 number as people read it: Danish ones `9931 1505`, others `+46 8 465 004 12`. */
export function formatPhone(e164: string): string {
  const [, first, last] = danish.exec(e164) ?? [];
  if (first && last) return `${first} ${last}`;
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}

/** The same as Danes say it aloud, in pairs: `99 31 15 05`. For a screen reader, which else reads thousands. */
export function spokenPhone(e164: string): string {
  const [, first = '', last = ''] = danish.exec(e164) ?? [];
  const pairs = `${first}${last}`.match(/\d\d/g);
  return pairs ? pairs.join(' ') : formatPhone(e164);
}
