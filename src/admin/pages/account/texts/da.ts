// SPDX-License-Identifier: MPL-2.0

/** What the page on one's own account says, in Danish. English has the same keys. */
export const da = {
  title: 'Din konto',
  password: 'Skift adgangskode',
  present: 'Nuværende adgangskode',
  chosen: 'Ny adgangskode',
  chosenHint: 'Mindst 12 tegn. Nogle ord efter hinanden er lette at huske.',
  repeated: 'Den nye igen',
  change: 'Skift adgangskode',
  changed: 'Adgangskoden er skiftet. Du er logget ud alle andre steder.',
  provider: (name: string) => `Log ind med ${name}`,
  isLinked: (name: string) => `Kontoen er knyttet til, hvem du er hos ${name}. Du kan logge ind dér.`,
  notLinked: (name: string) =>
    `Knyt kontoen til, hvem du er hos ${name}, så kan du logge ind dér. Du sendes derhen og tilbage igen.`,
  link: (name: string) => `Knyt til ${name}`,
  sessions: 'Her er du logget ind',
  began: 'Begyndt',
  seen: 'Sidst brugt',
  means: 'Hvordan',
  byPassword: 'Adgangskode',
  here: 'dette sted',
  elsewhere: 'Log ud alle andre steder',
  left: 'Du er logget ud alle andre steder.',
};
export type AccountTexts = typeof da;
