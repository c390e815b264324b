// SPDX-License-Identifier: MPL-2.0

/** What the form of opening hours says, in Danish. English has the same keys. */
export const da = {
  title: 'Åbningstider',
  edit: 'Ret åbningstiderne',
  write: 'Skriv åbningstider',
  editSite: (site: string) => `Ret åbningstiderne for ${site}: de gælder for alle, der er der`,
  hint: 'Lad en dag være tom, hvis der er lukket. Det andet tidsrum er til dage med pause.',
  none: 'Enheden har ingen åbningstider af sine egne.',
  ofSite: (site: string) => `Siden viser dem, der gælder for ${site}, indtil du skriver enhedens egne.`,
  opens: (what: string) => `${what}: åbner`,
  closes: (what: string) => `${what}: lukker`,
  again: (what: string) => `${what}, andet tidsrum`,
  exceptions: 'Undtagelser',
  exceptionsHint: 'Helligdage og ferie. Uden klokkeslæt er der lukket hele dagen.',
  newException: 'Ny undtagelse',
  exception: (number: number) => `Undtagelse ${number}`,
  firstDay: 'Første dag',
  lastDay: 'Sidste dag (hvis flere)',
  note: 'Hvorfor? (som: jul)',
  removeException: 'Fjern denne undtagelse',
  removeAll: 'Fjern åbningstiderne',
  noneNow: 'ingen åbningstider',
  reason: 'Åbningstider rettet',
};
export type HoursTexts = typeof da;
