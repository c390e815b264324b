// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { endOfDay } from './end-of-day.ts';

test.each([
  ['2026-11-23T09:00:00Z', '2026-11-23T23:00:00.000Z'],
  ['2026-11-23T23:00:00Z', '2026-11-24T23:00:00.000Z'],
  ['2026-07-01T09:00:00Z', '2026-07-01T22:00:00.000Z'],
  ['2026-03-28T12:00:00Z', '2026-03-28T23:00:00.000Z'],
  ['2026-03-29T12:00:00Z', '2026-03-29T22:00:00.000Z'],
  ['2026-10-24T12:00:00Z', '2026-10-24T22:00:00.000Z'],
  ['2026-10-25T12:00:00Z', '2026-10-25T23:00:00.000Z'],
])('the day of %s ends at %s', (now, end) => {
  expect(endOfDay(new Date(now)).toISOString()).toBe(end);
});
