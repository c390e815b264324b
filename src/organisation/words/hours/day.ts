// SPDX-License-Identifier: MPL-2.0
import type { OpeningHours } from '../../entities/opening-hours.ts';
import type { CivilDate } from '../../time/civil-date.ts';

export type Span = OpeningHours['weekly'][number]['spans'][number];
export type Exception = OpeningHours['exceptions'][number];

/** When a place is open on a day: spans in order of time, joined where they touch; none: closed. */
export function spansOn(hours: OpeningHours, date: CivilDate): readonly Span[] {
  const exception = hours.exceptions.find(({ from, to }) => from <= date && date < to);
  return joined(exception ? exception.spans : spansOnWeekday(hours, weekdayOf(date)));
}

/** The same in an ordinary week; 1 is Monday, 7 Sunday. */
export function weeklySpansOn(hours: OpeningHours, weekday: number): readonly Span[] {
  return joined(spansOnWeekday(hours, weekday));
}

function spansOnWeekday({ weekly }: OpeningHours, weekday: number): readonly Span[] {
  return weekly.filter(({ days }) => days.includes(weekday)).flatMap(({ spans }) => spans);
}

function weekdayOf(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1);
    if (!last || span.from > last.to) result.push(span);
    else if (span.to > last.to) result[result.length - 1] = { from: last.from, to: span.to };
  }
  return result;
}
