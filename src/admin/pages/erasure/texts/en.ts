// SPDX-License-Identifier: MPL-2.0
import { formatNumber } from '../../../../organisation/index.ts';
import type { ErasureTexts } from './da.ts';

const number = (count: number, one: string, many: string) =>
  `${formatNumber(count, 'en')} ${count === 1 ? one : many}`;

export const en: ErasureTexts = {
  title: 'Erase a person',
  lead: 'Everything that tells who a person is goes out of the register, and out of its history. It cannot be undone.',
  linkNote: 'When somebody has the right to be erased',
  find: 'Find the person',
  findHint: 'The whole name or a part of it. Former employees and former names are found too.',
  search: 'Search',
  found: (count, words) => `${number(count, 'person', 'people')} with “${words}”`,
  mostFound: (most) => `At most ${most} are shown. Write more of the name if the person is not among them.`,
  nothingFound: 'Nobody has or had that name.',
  formerly: (names) => `formerly ${names}`,
  noPost: 'has held no post',
  last: (title, unit) => `${title}, ${unit}`,
  until: (day) => `until ${day}`,
  goes: 'This will be erased',
  names: (names) => (names.length === 1 ? `the name ${names[0]}` : `the names ${names.join(' and ')}`),
  contactPoints: (count) => number(count, 'contact point', 'contact points'),
  absences: (count) => `${number(count, 'absence', 'absences')} with a note`,
  standIns: (count) => `the name as stand-in in ${number(count, 'absence', 'absences')} of others`,
  pictures: (count) =>
    `${number(count, 'picture', 'pictures')} of the person, with the file unless somebody else has it`,
  texts: (count) =>
    `the name, an address or a number in ${number(count, 'text', 'texts')}, which will say “[slettet]” there`,
  draftOperations: (count) => `${number(count, 'step', 'steps')} of drafts altered or taken out`,
  searches: (count) => number(count, 'search without an answer', 'searches without an answer'),
  accounts: (count) => number(count, 'account for signing in', 'accounts for signing in'),
  stays: 'This stays',
  held: (count) =>
    count === 0
      ? 'The log of changes shows that a person has been erased, when, by whom and why.'
      : `${number(count, 'post has', 'posts have')} been held during the same time as now, but by an “erased person”. The log of changes shows that a person has been erased, when, by whom and why.`,
  namesakes: (count) =>
    `${number(count, 'other has', 'others have')} or had the same name. The name therefore stays in texts; nobody can see which of them a text is about.`,
  backups: 'Backups from before today still have all of it. Keep the list of erasures with them.',
  unitPictures:
    'Pictures of units that the person can be seen on cannot be found from here. Look through them.',
  account:
    'An account for signing in is deleted if its e-mail is the person’s alone. One with another address has to be closed by itself.',
  reason: 'Why?',
  reasons: {
    request: 'The person has asked for it',
    retention: 'It has been kept long enough',
    mistake: 'It should never have stood here',
    protection: 'The name and address are protected',
  },
  choose: 'Choose a reason',
  confirm: 'Write the name of the person to confirm',
  erase: 'Erase for good',
  cancel: 'Cancel',
  done: 'The person has been erased.',
};
