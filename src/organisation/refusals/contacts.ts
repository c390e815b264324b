// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What is said no to where ways of contact are typed. */
export const contactsRefusals = {
  'contact-phone': {
    da: '«{text}» er ikke et telefonnummer.',
    en: '“{text}” is not a phone number.',
    remedy: {
      da: 'Skriv det som 9931 1505 eller +46 8 465 004 12.',
      en: 'Write it as 9931 1505 or +46 8 465 004 12.',
    },
  },
  'contact-email': {
    da: '«{text}» er ikke en e-mailadresse.',
    en: '“{text}” is not an e-mail address.',
    remedy: { da: 'Skriv den som navn@kommune.dk.', en: 'Write it as name@municipality.dk.' },
  },
  'contact-web': {
    da: '«{text}» er ikke en adresse på nettet.',
    en: '“{text}” is not a web address.',
    remedy: { da: 'Skriv den som https://www.kommune.dk.', en: 'Write it as https://www.municipality.dk.' },
  },
  'contact-extension': {
    da: '«{text}» er ikke et lokalnummer.',
    en: '“{text}” is not an extension.',
    remedy: { da: 'Skriv 2 til 6 cifre, som 1505.', en: 'Write 2 to 6 digits, as 1505.' },
  },
  'contact-postal-code': {
    da: '«{text}» er ikke et dansk postnummer.',
    en: '“{text}” is not a Danish postal code.',
    remedy: {
      da: 'Skriv fire cifre, som 9000, eller ret landekoden.',
      en: 'Write four digits, as 9000, or correct the country code.',
    },
  },
  'contact-country': {
    da: '«{text}» er ikke en landekode.',
    en: '“{text}” is not a country code.',
    remedy: { da: 'Skriv to bogstaver, som DK.', en: 'Write two letters, as DK.' },
  },
  'contact-too-long': {
    da: 'Teksten er på mere end {most} tegn.',
    en: 'The text has more than {most} characters.',
    remedy: { da: 'Skriv den kortere.', en: 'Make it shorter.' },
  },
  'contact-gone': {
    da: 'En anden har fjernet det imens.',
    en: 'Somebody else has removed it meanwhile.',
    remedy: {
      da: 'Det, du skrev, står her: tilføj det, hvis det skal være der.',
      en: 'What you wrote is here: add it if it is to be there.',
    },
  },
} as const satisfies Record<string, Sentences>;
