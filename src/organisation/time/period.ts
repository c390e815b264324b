// SPDX-License-Identifier: MPL-2.0
import type { CivilDate } from './civil-date.ts';

/** Half-open `[from, to)`; null is unbounded: not known when it began, no end planned. */
export interface Period {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

export const always: Period = { from: null, to: null };

/** All days from `from` on, until `to` where it is given. */
export function period(from: CivilDate | null, to: CivilDate | null = null): Period {
  return { from, to };
}

export function contains(p: Period, date: CivilDate): boolean {
  return (p.from === null || p.from <= date) && (p.to === null || date < p.to);
}

export function isEmpty(p: Period): boolean {
  return p.from !== null && p.to !== null && p.from >= p.to;
}

/** The days in both, or null where there are none. */
export function intersect(a: Period, b: Period): Period | null {
  const both = { from: laterStart(a.from, b.from), to: earlierEnd(a.to, b.to) };
  return isEmpty(both) ? null : both;
}

/** The days of `a` that are not in `b`: none, one or two periods, in order. */
export function subtract(a: Period, b: Period): readonly Period[] {
  if (intersect(a, b) === null) return [a];
  const before = b.from === null ? [] : [{ from: a.from, to: earlierEnd(a.to, b.from) }];
  const after = b.to === null ? [] : [{ from: laterStart(a.from, b.to), to: a.to }];
  return [...before, ...after].filter((p) => !isEmpty(p));
}

/** Whether `b` begins on the day that `a` ends. */
export function meets(a: Period, b: Period): boolean {
  return a.to !== null && a.to === b.from;
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Orders periods by their first day, an unknown beginning first. */
export function byStart(a: Period, b: Period): number {
  if (a.from === b.from) return 0;
  return a.from === null || (b.from !== null && a.from < b.from) ? -1 : 1;
}

function laterStart(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function earlierEnd(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
