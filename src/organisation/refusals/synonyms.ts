// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What can be wrong with a list of citizens' words. */
export const synonymsRefusals = {
  'synonyms-too-large': {
    da: 'Listen er for stor; højst {limit}.',
    en: 'The list is too large; at most {limit}.',
    remedy: { da: 'Fjern linjer, ingen søger med.', en: 'Remove lines that nobody searches by.' },
  },
  'synonyms-not-text': {
    da: 'Listen er ikke tekst i UTF-8.',
    en: 'The list is not text in UTF-8.',
    remedy: { da: 'Gem den som ren tekst i UTF-8.', en: 'Save it as plain text in UTF-8.' },
  },
  'synonyms-unclear-line': {
    da: 'Linje {line} kan ikke læses: «{text}».',
    en: 'Line {line} cannot be read: “{text}”.',
    remedy: {
      da: 'Skriv «hvad borgere siger > det rigtige ord», flere adskilt af komma, hver højst 80 tegn.',
      en: 'Write “what citizens say > the right word”, several divided by commas, each at most 80 characters.',
    },
  },
} as const satisfies Record<string, Sentences>;
