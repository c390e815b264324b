// SPDX-License-Identifier: MPL-2.0
import type { AccountTexts } from './da.ts';

/** The same in English. */
export const en: AccountTexts = {
  title: 'Your account',
  password: 'Change the password',
  present: 'Present password',
  chosen: 'New password',
  chosenHint: 'At least 12 characters. Some words in a row are easy to remember.',
  repeated: 'The new one again',
  change: 'Change the password',
  changed: 'The password has been changed. You are signed out everywhere else.',
  provider: (name) => `Sign in with ${name}`,
  isLinked: (name) => `The account is linked with who you are at ${name}. You can sign in there.`,
  notLinked: (name) =>
    `Link the account with who you are at ${name}, and you can sign in there. You are sent there and back again.`,
  link: (name) => `Link with ${name}`,
  sessions: 'Where you are signed in',
  began: 'Begun',
  seen: 'Last used',
  means: 'How',
  byPassword: 'Password',
  here: 'here',
  elsewhere: 'Sign out everywhere else',
  left: 'You are signed out everywhere else.',
};
