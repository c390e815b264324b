// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../entities/common.ts';
import { addDays, type CivilDate } from '../time/civil-date.ts';
import type { Period } from '../time/period.ts';
import { localeOf } from './language.ts';

const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const formats = {
  da: new Intl.DateTimeFormat(localeOf.da, parts),
  en: new Intl.DateTimeFormat(localeOf.en, parts),
};

/** `1. juni 2021`, `1 June 2021`. */
export function dateInWords(date: CivilDate, language: Language): string {
  return formats[language].format(new Date(`${date}T00:00:00Z`));
}

/** A date inside a sentence: `den 1. juni 2021`, `on 1 June 2021`. */
export function onDate(date: CivilDate, language: Language): string {
  return `${language === 'da' ? 'den' : 'on'} ${dateInWords(date, language)}`;
}

/** The last day of a period, which is the day before its half-open end; null where no end is known. */
export function lastDayOf({ to }: Period): CivilDate | null {
  return to === null ? null : addDays(to, -1);
}

/** `til og med den 31. december 2021`, `up to and including 31 December 2021`. */
export function throughDate(lastDay: CivilDate, language: Language): string {
  return language === 'da'
    ? `til og med den ${dateInWords(lastDay, 'da')}`
    : `up to and including ${dateInWords(lastDay, 'en')}`;
}

/** `siden 2007` where it began with the year, else `siden den 1. juni 2021`. */
function sinceDate(from: CivilDate, language: Language): string {
  const year = from.endsWith('-01-01') ? from.slice(0, 4) : null;
  if (language === 'en') return `since ${year ?? dateInWords(from, 'en')}`;
  return `siden ${year ?? `den ${dateInWords(from, 'da')}`}`;
}

/** A period in words, its last day included; null for one that is open at both ends. */
export function periodInWords(period: Period, language: Language): string | null {
  const last = lastDayOf(period);
  const { from } = period;
  if (from === null) return last === null ? null : throughDate(last, language);
  if (last === null) return sinceDate(from, language);
  if (last === from) return onDate(from, language);
  const start = language === 'da' ? `fra den ${dateInWords(from, 'da')}` : `from ${dateInWords(from, 'en')}`;
  return `${start} ${throughDate(last, language)}`;
}
