// SPDX-License-Identifier: MPL-2.0
import type { HoursTexts } from './da.ts';

/** The same in English. */
export const en: HoursTexts = {
  title: 'Opening hours',
  edit: 'Edit the opening hours',
  write: 'Write opening hours',
  editSite: (site) => `Edit the opening hours of ${site}: they are those of all who are there`,
  hint: 'Leave a day empty where it is closed. The second time is for days with a break.',
  none: 'The unit has no opening hours of its own.',
  ofSite: (site) => `The page shows those of ${site} until you write the unit’s own.`,
  opens: (what) => `${what}: opens`,
  closes: (what) => `${what}: closes`,
  again: (what) => `${what}, second time`,
  exceptions: 'Exceptions',
  exceptionsHint: 'Holidays. Without times it is closed all day.',
  newException: 'New exception',
  exception: (number) => `Exception ${number}`,
  firstDay: 'First day',
  lastDay: 'Last day (if more)',
  note: 'Why? (such as Christmas, in Danish)',
  removeException: 'Remove this exception',
  removeAll: 'Remove the opening hours',
  noneNow: 'no opening hours',
  reason: 'Opening hours edited',
};
