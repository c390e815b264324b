// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { period } from '../time/period.ts';
import { dateInWords, lastDayOf, onDate, periodInWords, throughDate } from './dates.ts';

test('a date stands alone or inside a sentence', () => {
  expect([dateInWords('2021-06-01', 'da'), dateInWords('2021-06-01', 'en')]).toEqual([
    '1. juni 2021',
    '1 June 2021',
  ]);
  expect([onDate('2021-06-01', 'da'), onDate('2021-06-01', 'en')]).toEqual([
    'den 1. juni 2021',
    'on 1 June 2021',
  ]);
  expect(throughDate('2021-12-31', 'da')).toBe('til og med den 31. december 2021');
});

test('the last day is the one before the half-open end', () => {
  expect([lastDayOf(period(null, '2022-01-01')), lastDayOf(period('2022-01-01'))]).toEqual([
    '2021-12-31',
    null,
  ]);
});

test.each<[string | null, string | null, string | null, string | null]>([
  [null, null, null, null],
  ['2007-01-01', null, 'siden 2007', 'since 2007'],
  ['2021-06-01', null, 'siden den 1. juni 2021', 'since 1 June 2021'],
  [null, '2022-01-01', 'til og med den 31. december 2021', 'up to and including 31 December 2021'],
  ['2021-06-01', '2021-06-02', 'den 1. juni 2021', 'on 1 June 2021'],
  [
    '2014-01-01',
    '2020-03-01',
    'fra den 1. januar 2014 til og med den 29. februar 2020',
    'from 1 January 2014 up to and including 29 February 2020',
  ],
])('a period from %s to %s is said with its last day', (from, to, danish, english) => {
  expect([periodInWords(period(from, to), 'da'), periodInWords(period(from, to), 'en')]).toEqual([
    danish,
    english,
  ]);
});
