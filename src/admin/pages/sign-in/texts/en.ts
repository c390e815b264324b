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
  email: 'E-mail',
  password: 'Password',
  onTheWay: (name) => `You are being sent on to ${name}`,
  onTheWayLead: 'If nothing happens, follow the link.',
  goOn: (name) => `Go on to ${name}`,
};
