// SPDX-License-Identifier: MPL-2.0

/** What the pages of signing in say, in Danish. English has the same keys. */
export const da = {
  signIn: 'Log ind',
  lead: 'For dem, der redigerer organisationen.',
  again: 'Du er blevet logget ud. Log ind igen, så er det, du skrev, stadig her.',
  out: 'Du er logget ud.',
  outAtProvider: (name: string) => `Log også ud hos ${name}`,
  withProvider: (name: string) => `Log ind med ${name}`,
  withPasskey: 'Log ind med adgangsnøgle',
  passkeyStopped: 'Det blev afbrudt. Prøv igen, eller brug adgangskode.',
  withPassword: 'Med adgangskode',
  email: 'E-mail',
  password: 'Adgangskode',
  onTheWay: (name: string) => `Du sendes videre til ${name}`,
  onTheWayLead: 'Sker der ikke noget, så følg linket.',
  goOn: (name: string) => `Fortsæt hos ${name}`,
  welcome: (name: string) => `Velkommen, ${name}`,
  welcomeLead: (email: string) => `Vælg den adgangskode, du vil logge ind med. Din e-mail er ${email}.`,
  chosenHint: 'Mindst 12 tegn. Nogle ord efter hinanden er lette at huske.',
  repeated: 'Den samme igen',
  choose: 'Vælg adgangskoden, og log ind',
  gone: 'Linket gælder ikke mere',
};
export type SignInTexts = typeof da;
