// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What keeps a letter by e-mail from being written. */
export const lettersRefusals = {
  'letter-address': {
    da: '«{address}» er ikke én e-mailadresse.',
    en: '“{address}” is not one e-mail address.',
    remedy: { da: 'Skriv den som navn@kommune.dk.', en: 'Write it as name@municipality.dk.' },
  },
  'letter-subject': {
    da: 'Emnet er tomt, længere end {most} tegn eller på flere linjer.',
    en: 'The subject is empty, longer than {most} characters, or on several lines.',
    remedy: { da: 'Skriv det kort på én linje.', en: 'Write it briefly, on one line.' },
  },
  'letter-text': {
    da: 'Brevet er tomt, længere end {most} tegn, eller det har styretegn i sig.',
    en: 'The letter is empty, longer than {most} characters, or has control characters in it.',
    remedy: { da: 'Skriv det som almindelig tekst.', en: 'Write it as plain text.' },
  },
} as const satisfies Record<string, Sentences>;
