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
  withPasskey: 'Log ind med adgangsnøgle',
  passkeyFailed: 'Det lykkedes ikke at bruge en adgangsnøgle. Prøv igen, eller log ind på en anden måde.',
  email: 'E-mail',
  password: 'Adgangskode',
  onTheWay: (name: string) => `Du sendes videre til ${name}`,
  onTheWayLead: 'Sker der ikke noget, så følg linket.',
  goOn: (name: string) => `Fortsæt hos ${name}`,
  welcome: (name: string) => `Velkommen, ${name}`,
  welcomeLead: (email: string) => `Vælg din adgangskode. Du logger ind med ${email}.`,
  chosen: 'Ny adgangskode',
  chosenHint: 'Mindst 12 tegn. Nogle ord efter hinanden er lette at huske.',
  repeated: 'Den samme igen',
  choose: 'Gem og log ind',
  gone: 'Linket virker ikke',
  notSignedIn: 'Du er ikke logget ind',
};
export type SignInTexts = typeof da;
