// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar, periodsIn, sampled } from '../../testing/days.ts';
import { byStart, intersect, isEmpty, meets, type Period, period, samePeriod, subtract } from './period.ts';

const short = calendar('2021-12-25', 12);
const periods = periodsIn(short);
const daysOf = (p: Period | null) => (p ? sampled(short, p) : short.samples.map(() => false));
const union = (some: readonly Period[]) => short.samples.map((_, i) => some.some((p) => daysOf(p)[i]));

test('two periods have in common the days that are in both', () => {
  fc.assert(
    fc.property(periods, periods, (a, b) => {
      expect(daysOf(intersect(a, b))).toEqual(short.samples.map((_, i) => daysOf(a)[i] && daysOf(b)[i]));
      expect(intersect(a, b)).toEqual(intersect(b, a));
    }),
  );
});

test('what is left of a period are the days that are not in the other, in order and apart', () => {
  fc.assert(
    fc.property(periods, periods, (a, b) => {
      const left = subtract(a, b);
      expect(union(left)).toEqual(short.samples.map((_, i) => daysOf(a)[i] && !daysOf(b)[i]));
      expect(left.some(isEmpty)).toBe(false);
      expect(left.toSorted(byStart)).toEqual(left);
      expect(left[0] && left[1] ? intersect(left[0], left[1]) : null).toBe(null);
    }),
  );
});

test('a period that begins on the day that another ends shares no day with it and leaves no gap', () => {
  fc.assert(
    fc.property(periods, periods, (a, b) => {
      fc.pre(meets(a, b));
      expect(intersect(a, b)).toBe(null);
      expect(a.to).toBe(b.from);
    }),
  );
});

test('a period is empty if it ends on or before the day it begins, and has nothing in common with any', () => {
  fc.assert(
    fc.property(fc.nat(11), fc.nat(11), periods, (a, b, other) => {
      const [from = '', to = ''] = [short.days[Math.max(a, b)], short.days[Math.min(a, b)]];
      expect(isEmpty(period(from, to))).toBe(true);
      expect(intersect(period(from, to), other)).toBe(null);
    }),
  );
  expect([isEmpty(period(null)), isEmpty(period('2021-01-01')), isEmpty(period(null, '2021-01-01'))]).toEqual(
    [false, false, false],
  );
});

test('periods are ordered by their first day, an unknown beginning first', () => {
  fc.assert(
    fc.property(fc.array(periods), (some) => {
      const starts = some.toSorted(byStart).map(({ from }) => from ?? '');
      expect(starts).toEqual(starts.toSorted());
    }),
  );
});

test('periods are the same if they have the same days', () => {
  fc.assert(
    fc.property(periods, periods, (a, b) => {
      expect(samePeriod(a, b)).toBe(JSON.stringify(daysOf(a)) === JSON.stringify(daysOf(b)));
    }),
  );
});
