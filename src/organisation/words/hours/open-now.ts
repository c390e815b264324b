// SPDX-License-Identifier: MPL-2.0
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { addDays } from '../../time/civil-date.ts';
import { spansOn } from './day.ts';
import { instantOf, type WallTime, wallTimeAt } from './wall-clock.ts';

/** How far ahead a change is looked for; a place without one in that time is taken never to change. */
const horizonInDays = 400;

/** Open, until when; or closed, until it opens. Null: for ever, as far as the hours say. */
export type OpenState =
  | { readonly open: true; readonly until: Date | null }
  | { readonly open: false; readonly opens: Date | null };

/** Whether a place is open at an instant, by the clocks in Denmark. */
export function openNow(hours: OpeningHours, instant: Date): OpenState {
  const { open, changes } = wallStateAt(hours, wallTimeAt(instant));
  const next = changes === null ? null : instantOf(changes, instant);
  return open ? { open, until: next } : { open, opens: next };
}

/** When a place next opens or closes; null where it never does. */
export function nextTransition(hours: OpeningHours, instant: Date): Date | null {
  const state = openNow(hours, instant);
  return state.open ? state.until : state.opens;
}

/** The same in wall time, for words. */
export function wallStateAt(
  hours: OpeningHours,
  now: WallTime,
): { readonly open: boolean; readonly changes: WallTime | null } {
  const current = spansOn(hours, now.date).find(({ from, to }) => from <= now.time && now.time < to);
  return current
    ? { open: true, changes: closing(hours, { date: now.date, time: current.to }) }
    : { open: false, changes: opening(hours, now) };
}

/** A span that ends at midnight goes on where the next day begins with one. */
function closing(hours: OpeningHours, end: WallTime): WallTime | null {
  let { date, time } = end;
  for (let day = 0; day < horizonInDays; day++) {
    const tomorrow = addDays(date, 1);
    const [next] = time === '24:00' ? spansOn(hours, tomorrow) : [];
    if (next?.from !== '00:00') return { date, time };
    [date, time] = [tomorrow, next.to];
  }
  return null;
}

function opening(hours: OpeningHours, now: WallTime): WallTime | null {
  for (let day = 0; day < horizonInDays; day++) {
    const date = addDays(now.date, day);
    const next = spansOn(hours, date).find(({ from }) => day > 0 || from > now.time);
    if (next) return { date, time: next.from };
  }
  return null;
}
