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
  withPasskey: 'Sign in with a passkey',
  passkeyStopped: 'It was stopped. Try again, or use a password.',
  withPassword: 'By password',
  email: 'E-mail',
  password: 'Password',
  onTheWay: (name) => `You are being sent on to ${name}`,
  onTheWayLead: 'If nothing happens, follow the link.',
  goOn: (name) => `Go on to ${name}`,
  welcome: (name) => `Welcome, ${name}`,
  welcomeLead: (email) => `Choose the password that you want to sign in with. Your e-mail is ${email}.`,
  chosenHint: 'At least 12 characters. Some words in a row are easy to remember.',
  repeated: 'The same again',
  choose: 'Choose the password and sign in',
  gone: 'The link is good no longer',
};
