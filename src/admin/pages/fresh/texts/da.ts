// SPDX-License-Identifier: MPL-2.0
import { findingNames } from '../../../../register/index.ts';

/** What the pages on keeping things fresh say, in Danish. English has the same keys. */
export const da = {
  title: 'Hold ajour',
  lead: 'Det, der bør ses efter eller rettes i dine enheder.',
  allWell: 'Der er ikke noget at rette. Tak, fordi du holder det ajour.',
  noneOfKind: 'Her er ikke noget at rette.',
  toMend: 'Det skal der ses på',
  findings: (n: number) => (n === 1 ? 'Én ting at se på' : `${n} ting at se på`),
  kinds: findingNames.da,
  hints: {
    review: 'Se, om det, der står om enheden, stadig er rigtigt, og sig det så her.',
    vacant: 'Besæt stillingen, eller nedlæg den.',
    acting: 'Er konstitueringen slut, eller er der ansat en ny?',
    link: 'Ret adressen, eller fjern den.',
    phone: 'Borgere leder efter et nummer på enhedens side.',
    text: 'Skriv en eller to sætninger om, hvad enheden er til for.',
    english: 'Navnet eller en tekst findes kun på dansk.',
  },
  dueSince: (day: string) => `Skulle være set igennem ${day}`,
  vacantSince: (day: string) => `Ubesat siden ${day}`,
  neverHeld: 'Har ikke været besat',
  actingSince: (name: string, day: string) => `${name}, konstitueret siden ${day}`,
  actingLong: (name: string) => `${name}, konstitueret længe`,
  deadSince: (url: string, day: string) => `${url} har ikke svaret siden ${day}`,
  someone: 'En person',
  inUnit: (post: string, unit: string) => `${post}, ${unit}`,
  stillRight: 'Stadig rigtigt',
  letters: 'Breve',
  noMail: 'Der er ikke sat nogen mailserver',
  noMailHow:
    'Breve bliver ikke sendt, før VEJVISER_SMTP_URL og VEJVISER_MAIL_FROM er sat. Intet går tabt imens.',
  waiting: (n: number) =>
    n === 1 ? 'Et brev venter på at blive sendt.' : `${n} breve venter på at blive sendt.`,
  notSent: 'Kunne ikke sendes',
  notSentNote: (to: string, because: string) => `Til ${to}: ${because}`,
  searches: 'Søgt efter uden held',
  searchesHint: 'Skriv ordene på opgaverne som søgeord, så finder borgerne dem næste gang.',
  times: (n: number, day: string) => (n === 1 ? `Én gang, ${day}` : `${n} gange, senest ${day}`),
  digest: 'Ugebrev',
  digestComes:
    'Er du ansvarlig for enheder, eller er du deres nærmeste redaktør, og ingen er udpeget, får du mandag morgen en e-mail med det, der skal ses på i dem. Er der ikke noget, kommer der intet brev. Træder noget planlagt i kraft i dem, får du også besked den dag.',
  digestDeclined:
    'Du har sagt nej til ugebrevet. Kun når en omorganisering træder i kraft i dine enheder, får du besked.',
  digestNo: 'Send mig ikke ugebrevet',
  digestYes: 'Send mig ugebrevet igen',
  isItRight: (unit: string) => `Er det, der står om ${unit}, stadig rigtigt?`,
  lookFirst: 'Se siden først',
  linkLead: 'Så tryk på knappen. Er der noget at rette, så log ind og ret det først.',
  thanks: 'Tak',
  isConfirmed: (unit: string, day: string) =>
    `Det er noteret, at det, der står om ${unit}, er rigtigt ${day}.`,
  linkGone: 'Linket gælder ikke mere',
  linkGoneHow:
    'Det er for gammelt, eller enheden er ikke længere din. Log ind for at se, hvad der skal ses på.',
  back: 'Alt, der skal ses på',
  reviewTitle: 'Gennemsyn',
  isDue: (day: string) => `Skulle være set igennem ${day}.`,
  nextDue: (day: string) => `Skal ses igennem igen ${day}.`,
  confirmed: (day: string, by: string) => `Sidst bekræftet ${day} af ${by}.`,
  neverConfirmed: 'Endnu ikke bekræftet.',
  responsible: (name: string) => `Ansvarlig: ${name}.`,
  responsibleAbove: (name: string, unit: string) => `Ansvarlig: ${name}, ligesom for ${unit}.`,
  nobody: 'Ingen er udpeget som ansvarlig; ugebrevet går til de nærmeste redaktører.',
  arrange: 'Hvem er ansvarlig, og hvor tit skal enheden ses igennem?',
  responsibleEmail: 'Den ansvarliges e-mail',
  responsibleHint: 'En, der kan redigere enheden. Tomt: som for enheden ovenover.',
  everyDays: 'Antal dage imellem',
  everyDaysHint: (standard: number) => `Tomt: som for enheden ovenover, ellers ${standard}.`,
  save: 'Gem',
};
export type FreshTexts = typeof da;
