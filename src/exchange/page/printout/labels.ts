// SPDX-License-Identifier: MPL-2.0
import type { ContactType } from '../../../organisation/index.ts';

/** The words of the printout. */
export interface Labels {
  readonly organisation: string;
  readonly structure: string;
  readonly otherPosts: string;
  readonly checks: string;
  readonly notUnderstood: string;
  readonly allUnderstood: string;
  readonly noise: (lines: number) => string;
  readonly line: (number: number) => string;
  readonly acting: string;
  readonly deputy: string;
  readonly vacant: string;
  readonly leads: string;
  readonly staff: string;
  readonly political: string;
  readonly task: string;
  readonly texts: (count: number) => string;
  readonly updated: string;
  readonly diagram: string;
  readonly right: string;
  readonly wrong: string;
  readonly seats: (count: number) => string;
  readonly contact: Readonly<Record<ContactType, string>>;
}

const danish: Labels = {
  organisation: 'Organisation',
  structure: 'Enheder, ledelse og opgaver',
  otherPosts: 'stilling',
  checks: 'Kontrol',
  notUnderstood: 'Ikke forstået (intet af det går tabt)',
  allUnderstood: 'Alle linjer er forstået.',
  noise: (lines) =>
    `${lines} ${lines === 1 ? 'linje hører' : 'linjer hører'} til hjemmesiden og er ikke taget med.`,
  line: (number) => `linje ${number}`,
  acting: 'konstitueret',
  deputy: 'stedfortræder',
  vacant: 'ingen nævnt',
  leads: 'leder',
  staff: 'stab',
  political: 'politisk',
  task: 'opgave',
  texts: (count) => (count === 1 ? 'en tekst' : `${count} tekster`),
  updated: 'Siden er senest opdateret',
  diagram: 'Organisationsdiagram',
  right: 'passer',
  wrong: 'passer ikke',
  seats: (count) => `${count} pladser`,
  contact: {
    phone: 'telefon',
    email: 'e-mail',
    web: 'hjemmeside',
    address: 'adresse',
    'opening-hours': 'åbningstid',
  },
};

const english: Labels = {
  organisation: 'Organisation',
  structure: 'Units, leaders and tasks',
  otherPosts: 'post',
  checks: 'Checks',
  notUnderstood: 'Not understood (nothing of it is lost)',
  allUnderstood: 'Every line was understood.',
  noise: (lines) =>
    `${lines} ${lines === 1 ? 'line belongs' : 'lines belong'} to the website and ${lines === 1 ? 'is' : 'are'} left out.`,
  line: (number) => `line ${number}`,
  acting: 'acting',
  deputy: 'deputy',
  vacant: 'nobody named',
  leads: 'head',
  staff: 'staff',
  political: 'political',
  task: 'task',
  texts: (count) => (count === 1 ? 'one text' : `${count} texts`),
  updated: 'The page was last updated',
  diagram: 'Organisation diagram',
  right: 'agrees',
  wrong: 'does not agree',
  seats: (count) => `${count} seats`,
  contact: {
    phone: 'phone',
    email: 'e-mail',
    web: 'website',
    address: 'address',
    'opening-hours': 'opening hours',
  },
};

export const labels: Readonly<Record<'da' | 'en', Labels>> = { da: danish, en: english };
