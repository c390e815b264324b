// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { always, hours, never, night, onSunday, untilMidnight } from '../../../testing/opening-hours.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { nextTransition, openNow } from './open-now.ts';

test.each<[string, OpeningHours, string, string | null]>([
  [
    'winter time when the clocks have gone back',
    onSunday('09:00', '12:00'),
    '2021-10-30T20:00:00Z',
    '2021-10-31T08:00:00Z',
  ],
  [
    'summer time when they have gone forward',
    onSunday('09:00', '12:00'),
    '2021-03-27T20:00:00Z',
    '2021-03-28T07:00:00Z',
  ],
  [
    'the first of two half past two',
    onSunday('02:30', '12:00'),
    '2021-10-30T20:00:00Z',
    '2021-10-31T00:30:00Z',
  ],
  [
    'the second half past two, after the first',
    onSunday('01:00', '02:30'),
    '2021-10-31T01:10:00Z',
    '2021-10-31T01:30:00Z',
  ],
  [
    'an hour later where half past two is left out',
    onSunday('02:30', '12:00'),
    '2021-03-27T20:00:00Z',
    '2021-03-28T01:30:00Z',
  ],
  ['midnight as the next day', untilMidnight, '2021-06-01T12:00:00Z', '2021-06-01T22:00:00Z'],
  ['never, where it is always open', always, '2021-06-01T12:00:00Z', null],
])('the next change is in %s', (_, place, instant, expected) => {
  expect(nextTransition(place, new Date(instant))?.toISOString() ?? null).toBe(
    expected?.replace('Z', '.000Z') ?? null,
  );
});

test('open is told with its end, closed with its opening', () => {
  expect(openNow(night, new Date('2021-06-05T00:00:00+02:00'))).toEqual({
    open: true,
    until: new Date('2021-06-05T02:00:00+02:00'),
  });
  expect(openNow(never, new Date('2021-06-05T00:00:00Z'))).toEqual({ open: false, opens: null });
});

test('an evening closing is not carried on by a night opening', () => {
  const split = hours(
    { days: [5], spans: [{ from: '18:00', to: '22:00' }] },
    { days: [6], spans: [{ from: '00:00', to: '02:00' }] },
  );
  const evening = new Date('2021-06-04T19:00:00+02:00');
  expect(nextTransition(split, evening)).toEqual(new Date('2021-06-04T22:00:00+02:00'));
});
