// SPDX-License-Identifier: MPL-2.0
import { parseCivilDate } from '../../../organisation/index.ts';

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];
const said =
  /^(?:siden er |artiklen er |dato for )?(?:senest|sidst|seneste|sidste)?\s*(?:opdater(?:et|ing)|revideret|ændret|redigeret)(?:\s*(?:den|d\.))?\s*:?\s*(.{0,60})$/i;

/** The day a line says the page was last updated: null where it says no day, undefined where it is no such line. */
export function updatedIn(text: string): string | null | undefined {
  if (text.length > 100) return undefined;
  const rest = said.exec(text)?.[1];
  return rest === undefined ? undefined : dateIn(rest);
}

function dateIn(text: string): string | null {
  const [, iso] = /(\d{4}-\d{2}-\d{2})/.exec(text) ?? [];
  if (iso) return parseCivilDate(iso);
  const [, day, month, year] = /(\d{1,2})[./ -]+(\d{1,2}|\p{L}{3,9})[./ -]+(\d{4})/u.exec(text) ?? [];
  if (!day || !month || !year) return null;
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  return parseCivilDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const monthNumber = (name: string): number =>
  1 + months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)));
