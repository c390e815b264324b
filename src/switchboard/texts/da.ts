// SPDX-License-Identifier: MPL-2.0

/** What the operators' screen says, in Danish. English has the same keys. */
export const da = {
  title: 'Omstilling',
  titleOf: (organisation: string) => `${organisation} – omstilling`,
  seeSite: 'Se hjemmesiden',
  search: 'Søg',
  searchFor: 'Navn, opgave, nummer eller lokalnummer',
  keys: 'Pil op og ned vælger. Enter ringer op. F8 kopierer nummeret. F9 skriver en mail.',
  results: 'Resultater',
  found: (count: string) => (count === '1' ? '1 resultat' : `${count} resultater`),
  nothing: 'Intet fundet. Prøv et andet ord, en del af et navn eller de sidste fire cifre.',
  copied: (number: string) => `${number} er kopieret.`,
  noNumber: 'Intet nummer',
  extension: (number: string) => `lokal ${number}`,
  awayUntil: (day: string) => `Fraværende, tilbage ${day}`,
  away: 'Fraværende',
  standIn: 'Stedfortræder',
  nobodyStandsIn: 'Ingen stedfortræder',
  leader: 'Leder',
  vacant: 'ubesat',
  tasks: 'Tager sig af',
  notes: 'Noter',
  neighbours: 'Hører til',
  unitsBelow: 'Enheder under',
  notForCallers: 'kun internt',
  forbidden: 'Du har ikke adgang til omstillingen.',
  forbiddenHelp: 'En administrator kan give dig rollen operator.',
};
export type SwitchboardTexts = typeof da;
