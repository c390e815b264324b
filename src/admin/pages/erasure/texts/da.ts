// SPDX-License-Identifier: MPL-2.0
import { formatNumber } from '../../../../organisation/index.ts';

const number = (count: number, one: string, many: string) =>
  `${formatNumber(count, 'da')} ${count === 1 ? one : many}`;

/** What the pages on which a person is erased say, in Danish. English has the same keys. */
export const da = {
  title: 'Slet en person',
  lead: 'Alt, der fortæller, hvem en person er, fjernes fra registeret, også fra historikken. Det kan ikke fortrydes.',
  linkNote: 'Når nogen har ret til at blive slettet',
  find: 'Find personen',
  findHint: 'Hele navnet eller en del af det. Også tidligere ansatte og tidligere navne findes.',
  search: 'Søg',
  found: (count: number, words: string) => `${number(count, 'person', 'personer')} med »${words}«`,
  mostFound: (most: number) => `Der vises højst ${most}. Skriv mere af navnet, hvis personen ikke er med.`,
  nothingFound: 'Ingen hedder sådan, hverken nu eller før.',
  formerly: (names: string) => `tidligere ${names}`,
  noPost: 'har ikke haft nogen stilling',
  last: (title: string, unit: string) => `${title}, ${unit}`,
  until: (day: string) => `indtil ${day}`,
  goes: 'Det bliver slettet',
  names: (names: readonly string[]) =>
    names.length === 1 ? `navnet ${names[0]}` : `navnene ${names.join(' og ')}`,
  contactPoints: (count: number) => number(count, 'kontaktpunkt', 'kontaktpunkter'),
  absences: (count: number) => `${number(count, 'fravær', 'fravær')} med besked`,
  standIns: (count: number) =>
    `navnet som stedfortræder i ${number(count, 'andens fravær', 'andres fravær')}`,
  pictures: (count: number) =>
    `${number(count, 'billede', 'billeder')} af personen, med filen, hvis ingen andre har den`,
  texts: (count: number) =>
    `navn, adresse eller nummer i ${number(count, 'tekst', 'tekster')}, hvor der derefter står »[slettet]«`,
  draftOperations: (count: number) => `${number(count, 'skridt', 'skridt')} i kladder rettes eller fjernes`,
  searches: (count: number) => number(count, 'søgning uden svar', 'søgninger uden svar'),
  accounts: (count: number) => number(count, 'konto til at logge ind', 'konti til at logge ind'),
  stays: 'Det bliver stående',
  held: (count: number) =>
    count === 0
      ? 'Ændringsloggen viser, at en person er slettet, hvornår, af hvem og hvorfor.'
      : `${number(count, 'stilling har', 'stillinger har')} været besat i samme tid som nu, men af »slettet person«. Ændringsloggen viser, at en person er slettet, hvornår, af hvem og hvorfor.`,
  namesakes: (count: number) =>
    `${number(count, 'anden har', 'andre har')} eller har haft samme navn. Derfor bliver navnet stående i tekster; det kan ikke ses, hvem af dem teksten handler om.`,
  backups: 'Sikkerhedskopier fra før i dag har det hele endnu. Gem listen over sletninger sammen med dem.',
  unitPictures: 'Billeder af enheder, som personen kan ses på, kan ikke findes herfra. Se dem igennem.',
  account:
    'En konto til at logge ind slettes, hvis den har en e-mail, der kun er personens. En med en anden adresse skal lukkes for sig.',
  reason: 'Hvorfor?',
  reasons: {
    request: 'Personen har bedt om det',
    retention: 'Fristen for at gemme er udløbet',
    mistake: 'Oplysningerne skulle ikke have stået her',
    protection: 'Navn og adresse er beskyttet',
  },
  choose: 'Vælg en grund',
  confirm: 'Skriv personens navn for at bekræfte',
  erase: 'Slet for altid',
  cancel: 'Fortryd',
  done: 'Personen er slettet.',
};
export type ErasureTexts = typeof da;
