// SPDX-License-Identifier: MPL-2.0
import { inLanguage, type Language } from '../../entities/common.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { addDays, type CivilDate } from '../../time/civil-date.ts';
import { spansInWords } from './clock-words.ts';
import type { Exception } from './day.ts';
import { dayFormats } from './day-formats.ts';

/**
 * The exceptions from a day on, in order of time: `Lukket 24.–26. december (jul)`, `31. december kl. 9–12`.
 * The year is said where it is not that day's.
 */
export function exceptionsInWords(
  hours: OpeningHours,
  today: CivilDate,
  language: Language,
): readonly string[] {
  return hours.exceptions
    .filter(({ from, to }) => to > today && from < to)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((exception) => exceptionInWords(exception, today, language));
}

function exceptionInWords(exception: Exception, today: CivilDate, language: Language): string {
  const days = daysInWords(exception, today, language);
  const note = exception.note ? ` (${inLanguage(exception.note, language)})` : '';
  if (exception.spans.length === 0) return `${language === 'da' ? 'Lukket' : 'Closed'} ${days}${note}`;
  const joint = language === 'da' ? ' ' : ', ';
  return `${days}${joint}${spansInWords(exception.spans, language)}${note}`;
}

function daysInWords({ from, to }: Exception, today: CivilDate, language: Language): string {
  const last = addDays(to, -1);
  const year = today.slice(0, 4);
  const sameYear = from.startsWith(year) && last.startsWith(year);
  const format = dayFormats[language][sameYear ? 'dayOfYear' : 'fullDate'];
  // Intl sets thin spaces around the dash of a range; Danish and British writers set none between days.
  return format
    .formatRange(new Date(`${from}T00:00:00Z`), new Date(`${last}T00:00:00Z`))
    .replace(/[\u2009\u202f]/g, '');
}
