// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { addDays, type CivilDate, contains, type Period, period } from '../organisation/index.ts';

/** A short calendar for models: all the time before it, its days one by one, and all the time after. */
export interface Calendar {
  readonly days: readonly CivilDate[];
  /** One day for each stretch that a period with days in the calendar can tell apart. */
  readonly samples: readonly CivilDate[];
}

export function calendar(first: CivilDate, length: number): Calendar {
  const days = Array.from({ length }, (_, i) => addDays(first, i));
  return { days, samples: [addDays(first, -1), ...days, addDays(first, length)] };
}

/** Periods with days in the calendar or without a known beginning or end; none of them empty. */
export function periodsIn({ days }: Calendar): fc.Arbitrary<Period> {
  const end = fc.option(fc.integer({ min: 0, max: days.length - 1 }), { freq: 4 });
  return fc
    .tuple(end, end)
    .map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]))
    .filter(([a, b]) => a === null || a !== b)
    .map(([a, b]) => period(at(days, a), at(days, b)));
}

function at(days: readonly CivilDate[], place: number | null | undefined): CivilDate | null {
  return place === null || place === undefined ? null : (days[place] ?? null);
}

/** Of which samples a period is made: the naive picture of it. */
export function sampled({ samples }: Calendar, p: Period): readonly boolean[] {
  return samples.map((day) => contains(p, day));
}
