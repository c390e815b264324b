// SPDX-License-Identifier: MPL-2.0

/** What the pages of history say, in Danish. English has the same keys. */
export const da = {
  historyOf: (name: string) => `Historik for ${name}`,
  lead: 'Hver ændring med, hvad der blev anderledes: hvornår, hvem, hvorfor.',
  allOfIt: 'Hele historikken, og enheden som vi kendte den',
  none: 'Der er ingen ændringer endnu.',
  change: (number: number) => `Ændring ${number}`,
  nothingSeen: 'Intet, der vises, blev anderledes.',
  andMore: (count: number) => `… og ${count} til`,
  earlier: 'Tidligere ændringer',
  latest: 'Seneste ændringer',
  knownTitle: 'Som vi kendte den',
  knownHint: 'Hvad stod der i registeret på en bestemt dag, før det, der er skrevet siden?',
  knownOn: 'Som registeret stod den',
  onDay: 'Om dagen (valgfrit)',
  onDayHint: 'Den dag, oplysningerne gælder. Er den tom, er det samme dag.',
  show: 'Vis',
  asKnown: (known: string, day: string) => `Som vi kendte det den ${known}, om den ${day}`,
  notYet: (known: string) => `Registeret havde ikke noget skrevet den ${known}.`,
  notThere: 'Efter det, vi vidste dengang, fandtes det ikke den dag.',
  partOf: 'Hører under',
  nothing: 'Ingen',
  gone: (who: string, when: string) => `${who} fjernede det, du rettede, ${when}. Intet af dit er gemt.`,
  youTyped: (text: string) => `Du havde skrevet: ${text}`,
};
export type HistoryTexts = typeof da;
