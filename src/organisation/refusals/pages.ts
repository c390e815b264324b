// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What the importer of organisation pages says no to. */
export const pageRefusals = {
  'page-empty': {
    da: 'Filen er tom.',
    en: 'The file is empty.',
    remedy: {
      da: 'Kopiér sidens tekst ind i filen, og prøv igen.',
      en: 'Copy the text of the page into the file and try again.',
    },
  },
  'page-too-large': {
    da: 'Filen er på {size} MB; der kan højst læses {limit} MB.',
    en: 'The file is {size} MB; at most {limit} MB can be read.',
    remedy: {
      da: 'Gem én side ad gangen, kun som tekst eller HTML.',
      en: 'Save one page at a time, as text or HTML only.',
    },
  },
  'page-too-many-lines': {
    da: 'Siden har {lines} linjer; der kan højst læses {limit}.',
    en: 'The page has {lines} lines; at most {limit} can be read.',
    remedy: { da: 'Del teksten i flere filer.', en: 'Divide the text into several files.' },
  },
  'page-not-text': {
    da: 'Filen er ikke en tekst.',
    en: 'The file is not text.',
    remedy: {
      da: 'Gem siden som tekst eller HTML, ikke som PDF, billede eller Word-fil.',
      en: 'Save the page as text or HTML, not as a PDF, a picture or a Word file.',
    },
  },
  'page-not-an-organisation-page': {
    da: 'Der er ikke fundet enheder eller stillinger i teksten.',
    en: 'No units or posts were found in the text.',
    remedy: {
      da: 'Vælg en dansk side, der fortæller om en enhed, dens afdelinger eller dens ledelse.',
      en: 'Choose a Danish page that tells of a unit, its departments or its leaders.',
    },
  },
} as const satisfies Record<string, Sentences>;
