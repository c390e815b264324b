// SPDX-License-Identifier: MPL-2.0
import type { SwitchboardTexts } from './da.ts';

/** The same in English. */
export const en: SwitchboardTexts = {
  title: 'Switchboard',
  titleOf: (organisation) => `${organisation} – switchboard`,
  seeSite: 'See the site',
  search: 'Search',
  searchFor: 'Name, task, number or extension',
  keys: 'Arrow up and down choose. Enter calls. F8 copies the number. F9 writes a mail.',
  results: 'Results',
  found: (count) => (count === '1' ? '1 result' : `${count} results`),
  nothing: 'Nothing found. Try another word, part of a name, or the last four digits.',
  copied: (number) => `${number} has been copied.`,
  noNumber: 'No number',
  extension: (number) => `extension ${number}`,
  awayUntil: (day) => `Away, back on ${day}`,
  away: 'Away',
  standIn: 'Stand-in',
  nobodyStandsIn: 'Nobody stands in',
  leader: 'Head',
  vacant: 'vacant',
  tasks: 'Takes care of',
  notes: 'Notes',
  neighbours: 'Belongs to',
  unitsBelow: 'Units below',
  notForCallers: 'internal only',
  forbidden: 'You may not use the switchboard.',
  forbiddenHelp: 'An administrator can give you the role operator.',
};
