// SPDX-License-Identifier: MPL-2.0
import { inLanguage, type Language } from '../../entities/common.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { addDays, type CivilDate } from '../../time/civil-date.ts';
import { localeOf } from '../language.ts';
import { spansInWords } from './clock-words.ts';
import type { Exception } from './day.ts';

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
  const sameYear = last.slice(0, 4) === today.slice(0, 4) && from.slice(0, 4) === today.slice(0, 4);
  const format = new Intl.DateTimeFormat(localeOf[language], {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  // Intl sets thin spaces around the dash of a range; Danish and British writers set none between days.
  return format
    .formatRange(new Date(`${from}T00:00:00Z`), new Date(`${last}T00:00:00Z`))
    .replace(/[\u2009\u202f]/g, '');
}
