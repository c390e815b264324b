// SPDX-License-Identifier: MPL-2.0
import { addDays, type CivilDate, civilDateAt } from '../../time/civil-date.ts';

/** A time by the clocks on Danish walls: a day and `HH:MM`, where `24:00` is the day's end. */
export interface WallTime {
  readonly date: CivilDate;
  readonly time: string;
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  minute: '2-digit',
});

export function wallTimeAt(instant: Date): WallTime {
  return { date: civilDateAt(instant), time: clock.format(instant) };
}

/** Hours that Danish clocks are ahead of UTC: summer time, winter time. */
const offsets = [2, 1];

/**
 * The first instant after `after` at which the clocks show a time. In the hour that comes twice in October that
 * may be its second coming; a time in the hour that March leaves out is moved an hour on.
 */
export function instantOf({ date, time }: WallTime, after: Date): Date {
  const day = time === '24:00' ? addDays(date, 1) : date;
  const shown = time === '24:00' ? '00:00' : time;
  const asUtc = Date.parse(`${day}T${shown}:00Z`);
  const candidates = offsets.map((hours) => new Date(asUtc - hours * 3_600_000));
  const right = candidates.filter((instant) => wallTimeAt(instant).time === shown);
  return right.find((instant) => instant > after) ?? right.at(-1) ?? new Date(asUtc - 3_600_000);
}
