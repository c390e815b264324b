// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';

const formats = {
  da: new Intl.DateTimeFormat('da-DK', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }),
};

/** `25. november 2026 kl. 10.15` */
export function instantInWords(instant: Date, language: Language): string {
  return formats[language].format(instant);
}
