// SPDX-License-Identifier: MPL-2.0
import type { SignInTexts } from './da.ts';

/** The same in English. */
export const en: SignInTexts = {
  signIn: 'Sign in',
  lead: 'For those who edit the organisation.',
  again: 'You have been signed out. Sign in again: what you wrote is still here.',
  out: 'You are signed out.',
  outAtProvider: (name) => `Sign out at ${name} too`,
  withProvider: (name) => `Sign in with ${name}`,
  withPassword: 'By password',
  withPasskey: 'Sign in with a passkey',
  passkeyFailed: 'No passkey could be used. Try again, or sign in in another way.',
  email: 'E-mail',
  password: 'Password',
  onTheWay: (name) => `You are being sent on to ${name}`,
  onTheWayLead: 'If nothing happens, follow the link.',
  goOn: (name) => `Go on to ${name}`,
  welcome: (name) => `Welcome, ${name}`,
  welcomeLead: (email) => `Choose your password. You sign in with ${email}.`,
  chosen: 'New password',
  chosenHint: 'At least 12 characters. Some words in a row are easy to remember.',
  repeated: 'The same again',
  choose: 'Save and sign in',
  gone: 'The link does not work',
  notSignedIn: 'You are not signed in',
};
