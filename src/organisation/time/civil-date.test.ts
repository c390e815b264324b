// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, civilDateAt, parseCivilDate } from './civil-date.ts';

const dayNumber = fc.integer({ min: -700_000, max: 2_900_000 });
const instantOf = (day: number) => new Date(day * 86_400_000);
const named = (day: number) => instantOf(day).toISOString().slice(0, 10);

test.each([
  ['2021-02-28', '2021-02-28'],
  ['2020-02-29', '2020-02-29'],
  ['0001-01-01', '0001-01-01'],
  ['9999-12-31', '9999-12-31'],
  ['2021-02-30', null],
  ['2021-02-29', null],
  ['2021-13-01', null],
  ['2021-00-10', null],
  ['0000-01-01', null],
  ['2021-2-3', null],
  ['2021-02-03T00:00:00Z', null],
  ['+02021-01-01', null],
  [' 2021-01-01', null],
  ['', null],
])('%j names the date %j', (text, date) => {
  expect(parseCivilDate(text)).toBe(date);
});

test('every day of the calendar is a date, and the days come in the order of their texts', () => {
  fc.assert(
    fc.property(dayNumber, dayNumber, (a, b) => {
      expect(parseCivilDate(named(a))).toBe(named(a));
      expect(Math.sign(a - b)).toBe(named(a) < named(b) ? -1 : named(a) > named(b) ? 1 : 0);
    }),
  );
});

test('days can be added and taken away, over every month and leap year', () => {
  fc.assert(
    fc.property(dayNumber, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
      expect(addDays(named(day), days)).toBe(named(day + days));
    }),
  );
});

test.each([
  ['2021-06-30T21:59:59Z', '2021-06-30', 'summer time, two hours ahead'],
  ['2021-06-30T22:00:00Z', '2021-07-01', 'summer time, two hours ahead'],
  ['2021-12-31T22:59:59Z', '2021-12-31', 'winter time, one hour ahead'],
  ['2021-12-31T23:00:00Z', '2022-01-01', 'winter time, one hour ahead'],
  ['2021-03-28T00:59:59Z', '2021-03-28', 'the night in which summer time begins'],
  ['2021-10-30T22:00:00Z', '2021-10-31', 'the night in which it ends'],
])('at %s it is %s in Denmark (%s)', (instant, date) => {
  expect(civilDateAt(new Date(instant))).toBe(date);
});
