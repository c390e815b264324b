// SPDX-License-Identifier: MPL-2.0
import {
  addDays,
  type OpeningHours,
  type Outcome,
  openingHours,
  parseCivilDate,
  type Refusal,
  refuse,
  refused,
  success,
} from '../../../../organisation/index.ts';
import { exceptionField, mostExceptions, mostSpans, spanFields, weekdayField, weekdays } from './fields.ts';

type Span = OpeningHours['weekly'][number]['spans'][number];
type Exception = OpeningHours['exceptions'][number];

/** The opening hours that a form says; `before` are those that it showed, whose notes in English stay. */
export function readHours(values: URLSearchParams, before: OpeningHours): Outcome<OpeningHours> {
  const refusals: Refusal[] = [];
  const taken = <T>(outcome: Outcome<T>): T | undefined => {
    if (outcome.ok) return outcome.value;
    refusals.push(...outcome.refusals);
    return undefined;
  };
  const weekly = togetherAgain(weekdays.map((day) => taken(spansIn(values, weekdayField(day))) ?? []));
  const rows = Array.from({ length: mostExceptions }, (_, row) => row);
  const exceptions = rows.flatMap((row) => taken(exceptionIn(values, row, before.exceptions[row])) ?? []);
  if (refusals.length > 0) return refused(...refusals);
  const hours = openingHours.safeParse({ weekly, exceptions });
  return hours.success ? success(hours.data) : refused(refuse('hours-span', {}, 'undtagelse-0'));
}

function spansIn(values: URLSearchParams, name: string): Outcome<readonly Span[]> {
  const pairs = Array.from({ length: mostSpans }, (_, i) =>
    spanFields(name, i).map((field) => values.get(field)),
  );
  const said = pairs.filter((pair) => pair.some((time) => time));
  const spans = said.map(([from, to]) => ({ from: from ?? '', to: to === '00:00' ? '24:00' : (to ?? '') }));
  const isRight = spans.every(
    ({ from, to }) => /^\d\d:\d\d$/.test(from) && /^\d\d:\d\d$/.test(to) && from < to,
  );
  return isRight && spans.every(({ to }) => to <= '24:00')
    ? success(spans)
    : refused(refuse('hours-span', {}, name));
}

/** Days with the same hours stand together. */
function togetherAgain(week: readonly (readonly Span[])[]): OpeningHours['weekly'] {
  const found = new Map<string, { days: number[]; spans: Span[] }>();
  for (const [place, spans] of week.entries()) {
    if (spans.length === 0) continue;
    const key = JSON.stringify(spans);
    const one = found.get(key) ?? { days: [], spans: [...spans] };
    one.days.push(place + 1);
    found.set(key, one);
  }
  return [...found.values()];
}

/** One exception; none where its row is empty or is to be removed. */
function exceptionIn(
  values: URLSearchParams,
  row: number,
  before: Exception | undefined,
): Outcome<readonly Exception[]> {
  const name = exceptionField(row);
  const of = (part: string) => (values.get(`${name}-${part}`) ?? '').trim();
  if (of('fjern') !== '') return success([]);
  const spans = spansIn(values, name);
  if (!spans.ok) return spans;
  const note = of('note').slice(0, 200);
  if (of('dag') === '' && of('sidste') === '' && note === '' && spans.value.length === 0) return success([]);
  const [from, last] = [parseCivilDate(of('dag')), parseCivilDate(of('sidste') || of('dag'))];
  if (from === null || last === null || last < from) return refused(refuse('hours-days', {}, name));
  const words = note === before?.note?.da ? before.note : { da: note };
  const said = { from, to: addDays(last, 1), spans: [...spans.value] };
  return success([note === '' ? said : { ...said, note: words }]);
}
