// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../entities/common.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { capitalised } from '../language.ts';
import { spansInWords } from './clock-words.ts';
import { weeklySpansOn } from './day.ts';
import { dayFormats } from './day-formats.ts';

/** Days with the same hours: `{ days: 'Mandag–onsdag', times: 'kl. 9–15' }`. */
export interface HoursRow {
  readonly days: string;
  readonly times: string;
}

/** An ordinary week, Monday first, neighbouring days with the same hours together; empty where no hours are known. */
export function weekInWords(hours: OpeningHours, language: Language): readonly HoursRow[] {
  if (hours.weekly.length === 0) return [];
  const rows: { weekdays: number[]; times: string }[] = [];
  for (let weekday = 1; weekday <= 7; weekday++) {
    const times = spansInWords(weeklySpansOn(hours, weekday), language);
    const last = rows.at(-1);
    if (last?.times === times) last.weekdays.push(weekday);
    else rows.push({ weekdays: [weekday], times });
  }
  return rows.map(({ weekdays, times }) => ({ days: daysInWords(weekdays, language), times }));
}

/** `Mandag`, `Lørdag og søndag`, `Mandag–onsdag`. */
function daysInWords(weekdays: readonly number[], language: Language): string {
  const names = weekdays.map((weekday) => weekdayName(weekday, language));
  const and = language === 'da' ? 'og' : 'and';
  const joint = names.length === 2 ? ` ${and} ` : '–';
  return capitalised([...new Set([names[0], names.at(-1)])].join(joint));
}

/** `mandag`, by its number: 1 is Monday, as 1 January 2024 was. */
export function weekdayName(weekday: number, language: Language): string {
  return dayFormats[language].weekday.format(new Date(Date.UTC(2024, 0, weekday)));
}
