// SPDX-License-Identifier: MPL-2.0

/** A day in the calendar of Europe/Copenhagen, `YYYY-MM-DD`. Compares as text. */
export type CivilDate = string;

/** There was no year 0, and the database knows none. */
const pattern = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** The date that `text` names, or null where it names none (`2021-02-30` does not). */
export function parseCivilDate(text: string): CivilDate | null {
  if (!pattern.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}

/** The date `days` after `date`; before it, where `days` is negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The civil date in Denmark at an instant. */
export function civilDateAt(instant: Date): CivilDate {
  return copenhagen.format(instant);
}
