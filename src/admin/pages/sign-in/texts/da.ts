// SPDX-License-Identifier: MPL-2.0

/** What the pages of signing in say, in Danish. English has the same keys. */
export const da = {
  signIn: 'Log ind',
  lead: 'For dem, der redigerer organisationen.',
  again: 'Du er blevet logget ud. Log ind igen, så er det, du skrev, stadig her.',
  out: 'Du er logget ud.',
  outAtProvider: (name: string) => `Log også ud hos ${name}`,
  withProvider: (name: string) => `Log ind med ${name}`,
  withPassword: 'Med adgangskode',
  email: 'E-mail',
  password: 'Adgangskode',
  onTheWay: (name: string) => `Du sendes videre til ${name}`,
  onTheWayLead: 'Sker der ikke noget, så følg linket.',
  goOn: (name: string) => `Fortsæt hos ${name}`,
};
export type SignInTexts = typeof da;
