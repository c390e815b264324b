// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../entities/common.ts';
import { localeOf } from '../language.ts';

/** Ways to say a day; made once, as making a format takes longer than using it. */
export const dayFormats = { da: formatsOf('da'), en: formatsOf('en') };

function formatsOf(language: Language) {
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf[language], { ...parts, timeZone: 'UTC' });
  return {
    weekday: format({ weekday: 'long' }),
    dayOfYear: format({ day: 'numeric', month: 'long' }),
    fullDate: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  };
}
