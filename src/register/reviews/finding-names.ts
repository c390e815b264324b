// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import type { FindingKind } from './findings.ts';

/** What the kinds of findings are called, over a list of them on a page and in a letter. */
export const findingNames: Readonly<Record<Language, Readonly<Record<FindingKind, string>>>> = {
  da: {
    review: 'Skal ses igennem',
    vacant: 'Ubesatte stillinger',
    acting: 'Konstitueret længe',
    link: 'Links, der ikke virker',
    phone: 'Uden telefonnummer',
    text: 'Uden tekst',
    english: 'Uden engelsk',
  },
  en: {
    review: 'Due for review',
    vacant: 'Vacant posts',
    acting: 'Acting for long',
    link: 'Links that do not work',
    phone: 'Without a phone number',
    text: 'Without a text',
    english: 'Without English',
  },
};
