// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What stands in the way of erasing a person, and of bringing back one who was erased. */
export const erasureRefusals = {
  'person-erased': {
    da: 'Personen er slettet og kan ikke få navn, kontakt, fravær eller en ny stilling.',
    en: 'The person has been erased and can have no name, contact, absence or new post.',
    remedy: {
      da: 'Opret en ny person, hvis vedkommende igen skal stå i registeret.',
      en: 'Create a new person, if they are to be in the register again.',
    },
  },
  'erasure-name-differs': {
    da: 'Det, du skrev, er ikke personens navn. Intet er slettet.',
    en: 'What you wrote is not the name of the person. Nothing has been erased.',
    remedy: { da: 'Skriv navnet, som det står på siden.', en: 'Write the name as it stands on the page.' },
  },
  'erasure-reason-missing': {
    da: 'Der mangler en grund til at slette.',
    en: 'A reason for erasing is missing.',
    remedy: {
      da: 'Vælg en grund på listen. På kommandolinjen hedder de request, retention, mistake og protection.',
      en: 'Choose one from the list. On the command line they are request, retention, mistake and protection.',
    },
  },
  'erasures-unreadable': {
    da: 'Linje {line} i {file} er ikke en sletning. Intet er indlæst.',
    en: 'Line {line} of {file} is not an erasure. Nothing has been restored.',
    remedy: {
      da: 'Brug en liste, som vejviser erasures har skrevet.',
      en: 'Use a list that vejviser erasures has written.',
    },
  },
} as const satisfies Record<string, Sentences>;
