// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import {
  always,
  christmasOnly,
  never,
  night,
  townHall,
  untilMidnight,
} from '../../../testing/opening-hours.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { openNowInWords } from './now-in-words.ts';

test.each<[string, OpeningHours, string, string, string]>([
  ['open', townHall, '2021-06-01T07:30:00Z', 'Åbent nu, lukker kl. 15', 'Open now, closes at 15:00'],
  [
    'before opening',
    townHall,
    '2021-06-01T07:29:59Z',
    'Lukket nu, åbner kl. 9.30',
    'Closed now, opens at 09:30',
  ],
  [
    'at the moment of closing',
    townHall,
    '2021-06-01T13:00:00Z',
    'Lukket nu, åbner i morgen kl. 10',
    'Closed now, opens tomorrow at 10:00',
  ],
  [
    'between two spans',
    townHall,
    '2021-06-03T10:30:00Z',
    'Lukket nu, åbner kl. 13',
    'Closed now, opens at 13:00',
  ],
  [
    'before a weekend',
    townHall,
    '2021-06-04T10:00:00Z',
    'Lukket nu, åbner mandag kl. 9.30',
    'Closed now, opens on Monday at 09:30',
  ],
  [
    'over the new year',
    townHall,
    '2021-12-30T18:00:00Z',
    'Lukket nu, åbner mandag kl. 9.30',
    'Closed now, opens on Monday at 09:30',
  ],
  ['open all the time', always, '2021-06-01T07:00:00Z', 'Åbent døgnet rundt', 'Open 24 hours'],
  ['without hours', never, '2021-06-01T07:00:00Z', 'Lukket', 'Closed'],
  [
    'past midnight',
    night,
    '2021-06-04T21:00:00Z',
    'Åbent nu, lukker i morgen kl. 2',
    'Open now, closes tomorrow at 02:00',
  ],
  [
    'until midnight',
    untilMidnight,
    '2021-06-01T21:59:59Z',
    'Åbent nu, lukker ved midnat',
    'Open now, closes at midnight',
  ],
  [
    'a week ahead',
    untilMidnight,
    '2021-06-01T22:00:00Z',
    'Lukket nu, åbner tirsdag kl. 10',
    'Closed now, opens on Tuesday at 10:00',
  ],
  [
    'later the same day',
    untilMidnight,
    '2021-05-31T22:00:00Z',
    'Lukket nu, åbner kl. 10',
    'Closed now, opens at 10:00',
  ],
  [
    'seven days ahead',
    christmasOnly,
    '2021-12-13T12:00:00Z',
    'Lukket nu, åbner den 20. december kl. 9',
    'Closed now, opens on 20 December at 09:00',
  ],
  [
    'six days ahead',
    christmasOnly,
    '2021-12-14T12:00:00Z',
    'Lukket nu, åbner mandag kl. 9',
    'Closed now, opens on Monday at 09:00',
  ],
  [
    'more than a week ahead',
    christmasOnly,
    '2021-12-01T12:00:00Z',
    'Lukket nu, åbner den 20. december kl. 9',
    'Closed now, opens on 20 December at 09:00',
  ],
  [
    'until another year',
    christmasOnly,
    '2020-12-20T12:00:00Z',
    'Lukket nu, åbner den 20. december 2021 kl. 9',
    'Closed now, opens on 20 December 2021 at 09:00',
  ],
])('a place %s says so in both languages', (_, place, instant, danish, english) => {
  expect(openNowInWords(place, new Date(instant), 'da')).toBe(danish);
  expect(openNowInWords(place, new Date(instant), 'en')).toBe(english);
});
