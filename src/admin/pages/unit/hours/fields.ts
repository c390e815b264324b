// SPDX-License-Identifier: MPL-2.0
import { addDays, type OpeningHours } from '../../../../organisation/index.ts';

/** 1 is Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
/** So many times of one day the register keeps; so many are shown at least. */
export const mostSpans = 4;
const fewestSpans = 2;
/** As many exceptions as the register keeps. */
export const mostExceptions = 200;
/** How many empty rows there are for new ones. */
const newRows = 2;

/** Names all of the hours at once. */
export const hoursField = 'tider';

export function weekdayField(day: number): string {
  return `dag-${day}`;
}

export function exceptionField(row: number): string {
  return `undtagelse-${row}`;
}

/** The names of the two fields of a time: when it opens, and when it closes. */
export function spanFields(name: string, place: number): readonly [string, string] {
  return [`${name}-aabner-${place}`, `${name}-lukker-${place}`];
}

/** How many times of a day the form has fields for. */
export function spansShown(hours: OpeningHours): number {
  return Math.max(fewestSpans, ...hours.weekly.map(({ spans }) => spans.length));
}

/** How many rows of exceptions the form has. */
export function rowsShown(hours: OpeningHours): number {
  return Math.min(mostExceptions, hours.exceptions.length + newRows);
}

/** What the fields of some hours hold: `dag-1-aabner-0` → `09:00`. */
export function fieldsOfHours(hours: OpeningHours): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const day of weekdays) {
    const spans = hours.weekly.filter(({ days }) => days.includes(day)).flatMap((one) => one.spans);
    putSpans(fields, weekdayField(day), spans);
  }
  for (const [row, { from, to, spans, note }] of hours.exceptions.entries()) {
    const name = exceptionField(row);
    fields.set(`${name}-dag`, from);
    fields.set(`${name}-sidste`, addDays(to, -1) === from ? '' : addDays(to, -1));
    fields.set(`${name}-note`, note?.da ?? '');
    putSpans(fields, name, spans);
  }
  return fields;
}

function putSpans(
  fields: Map<string, string>,
  name: string,
  spans: readonly { readonly from: string; readonly to: string }[],
): void {
  for (const [place, { from, to }] of spans.entries()) {
    const [opens, closes] = spanFields(name, place);
    fields.set(opens, from);
    // The field of a browser knows no 24:00.
    fields.set(closes, to === '24:00' ? '00:00' : to);
  }
}
