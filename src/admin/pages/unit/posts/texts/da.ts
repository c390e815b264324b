// SPDX-License-Identifier: MPL-2.0

/** What the forms of posts say, in Danish. English has the same keys. */
export const da = {
  none: 'Enheden har ingen stillinger.',
  create: 'Opret en ny stilling',
  createButton: 'Opret stillingen',
  change: 'Ret stillingen',
  title: 'Titel',
  seats: 'Pladser',
  seatsHint: 'Hvor mange der kan have den ad gangen.',
  whoSees: 'Hvem ser stillingen?',
  leads: 'Den leder enheden',
  leadsAlso: (units: string) => `Den leder også ${units}.`,
  political: 'Den er politisk',
  leadsNow: (does: boolean) => `Nu: ${does ? 'den leder enheden' : 'den leder ikke enheden'}.`,
  politicalNow: (is: boolean) => `Nu: ${is ? 'den er politisk' : 'den er ikke politisk'}.`,
  seenNow: (who: string) => `Nu står der: ${who}`,
  end: 'Nedlæg stillingen',
  endHint: 'Den bliver stående i historikken, med dem, der har haft den.',
  endHolders: 'Lad dem, der har den, fratræde samme dag',
  from: (name: string, day: string) => `${name} (fra ${day})`,
  heldNow: (holders: string) => `Stillingen er nu besat af ${holders}.`,
  vacantNow: 'Stillingen er nu ubesat.',
  typedAway: (typed: string) => `Du skrev: ${typed}. Det er ikke gemt.`,
  reasonCreated: 'Stilling oprettet',
  reasonChanged: 'Stilling rettet',
  reasonEnded: 'Stilling nedlagt',
};
export type PostTexts = typeof da;
