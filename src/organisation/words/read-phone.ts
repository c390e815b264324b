// SPDX-License-Identifier: MPL-2.0
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number as somebody types it, in E.164: `9931 1505` and `+45 99311505` → `+4599311505`; undefined where it is none. */
export function readPhone(text: string): string | undefined {
  const number = parsePhoneNumberFromString(text.trim().slice(0, 40), 'DK');
  return number?.isPossible() ? number.number : undefined;
}
