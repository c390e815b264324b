// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../entities/common.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { addDays, type CivilDate } from '../../time/civil-date.ts';
import { atTime } from './clock-words.ts';
import { dayFormats } from './day-formats.ts';
import { wallStateAt } from './open-now.ts';
import { wallTimeAt } from './wall-clock.ts';

/** `Åbent nu, lukker kl. 15`, `Lukket nu, åbner mandag kl. 9.30`, `Open now, closes at 15:00`. */
export function openNowInWords(hours: OpeningHours, instant: Date, language: Language): string {
  const now = wallTimeAt(instant);
  const { open, changes } = wallStateAt(hours, now);
  const words = phrases[language];
  if (changes === null) return open ? words.always : words.closed;
  const day = dayInWords(changes.date, now.date, language);
  const when = [day, atTime(changes.time, language)].filter((part) => part !== '').join(' ');
  return open ? `${words.openNow} ${when}` : `${words.closedNow} ${when}`;
}

const phrases = {
  da: {
    always: 'Åbent døgnet rundt',
    closed: 'Lukket',
    openNow: 'Åbent nu, lukker',
    closedNow: 'Lukket nu, åbner',
  },
  en: {
    always: 'Open 24 hours',
    closed: 'Closed',
    openNow: 'Open now, closes',
    closedNow: 'Closed now, opens',
  },
} as const;

/** Nothing for today, `i morgen`, a weekday within the week, else a date. */
function dayInWords(date: CivilDate, today: CivilDate, language: Language): string {
  if (date === today) return '';
  if (date === addDays(today, 1)) return language === 'da' ? 'i morgen' : 'tomorrow';
  const thisWeek = date < addDays(today, 7);
  const { weekday, dayOfYear, fullDate } = dayFormats[language];
  const format = thisWeek ? weekday : date.slice(0, 4) === today.slice(0, 4) ? dayOfYear : fullDate;
  const words = format.format(new Date(`${date}T00:00:00Z`));
  if (language === 'en') return `on ${words}`;
  return thisWeek ? words : `den ${words}`;
}
