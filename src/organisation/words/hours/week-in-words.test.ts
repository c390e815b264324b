// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { always, hours, never, night, townHall } from '../../../testing/opening-hours.ts';
import { exceptionsInWords } from './exceptions-in-words.ts';
import { weekInWords } from './week-in-words.ts';

test('a week puts neighbouring days with the same hours together', () => {
  const lines = (language: 'da' | 'en') =>
    weekInWords(townHall, language).map(({ days, times }) => `${days} ${times}`);
  expect(lines('da')).toEqual([
    'Mandag–onsdag kl. 9.30–15',
    'Torsdag kl. 9.30–12 og 13–17.30',
    'Fredag–søndag lukket',
  ]);
  expect(lines('en')).toEqual([
    'Monday–Wednesday 09:30–15:00',
    'Thursday 09:30–12:00 and 13:00–17:30',
    'Friday–Sunday closed',
  ]);
  expect(weekInWords(night, 'da').map(({ days }) => days)).toEqual([
    'Mandag–torsdag',
    'Fredag',
    'Lørdag',
    'Søndag',
  ]);
  expect(weekInWords(always, 'da')).toEqual([{ days: 'Mandag–søndag', times: 'døgnet rundt' }]);
  expect(
    weekInWords(hours({ days: [6, 7], spans: [{ from: '10:00', to: '14:00' }] }), 'en').at(-1)?.days,
  ).toBe('Saturday and Sunday');
  expect(weekInWords(never, 'da')).toEqual([]);
});

test('spans that touch or lie in each other are one', () => {
  const spans = [
    { from: '09:00', to: '12:00' },
    { from: '09:30', to: '10:00' },
    { from: '12:00', to: '15:00' },
  ];
  expect(weekInWords(hours({ days: [1], spans }), 'da')[0]).toEqual({ days: 'Mandag', times: 'kl. 9–15' });
});

test('exceptions to come are told with their last day, and with the year where it is another', () => {
  expect(exceptionsInWords(townHall, '2021-06-03', 'da')).toEqual([
    'Lukket 24.–26. december (jul)',
    'Lukket 31. december 2021–2. januar 2022',
  ]);
  expect(exceptionsInWords(townHall, '2021-06-02', 'da')[0]).toBe('2. juni kl. 10–11');
  expect(exceptionsInWords(townHall, '2021-06-02', 'en')).toEqual([
    '2 June, 10:00–11:00',
    'Closed 24–26 December (Christmas)',
    'Closed 31 December 2021–2 January 2022',
  ]);
  expect(exceptionsInWords(townHall, '2022-01-02', 'en')).toEqual(['Closed 31 December 2021–2 January 2022']);
});
