// SPDX-License-Identifier: MPL-2.0
import type { NamesakeTexts } from './da.ts';

/** The same in English. */
export const en: NamesakeTexts = {
  which: (name) => `Which ${name} do you mean?`,
  noPost: 'no post yet',
  someoneNew: (name) => `A new person who is called ${name} too`,
  isNew: 'This is a new person, even if somebody else has the same name',
  more: (count) =>
    count === 1
      ? 'And 1 more. Write a middle name if you mean that one.'
      : `And ${count} more. Write a middle name if you mean one of them.`,
};
