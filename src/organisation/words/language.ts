// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../entities/common.ts';

/** The locale whose numbers, dates and order of letters a language is written with. */
export const localeOf = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<Language, string>;

/** With a capital first letter, as a sentence begins. */
export function capitalised(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('da'));
}
