// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What is answered where a diagram cannot be had as PDF or PNG. */
export const printsRefusals = {
  'paper-unknown': {
    da: 'Diagrammet kan ikke laves til papiret »{paper}«.',
    en: 'The diagram cannot be made for the paper “{paper}”.',
    remedy: { da: 'Vælg papir=a4, a3 eller a1.', en: 'Choose papir=a4, a3 or a1.' },
  },
  'turn-unknown': {
    da: 'Papiret kan ikke vendes »{turn}«.',
    en: 'The paper cannot be turned “{turn}”.',
    remedy: {
      da: 'Vælg retning=staaende eller liggende.',
      en: 'Choose retning=staaende (portrait) or liggende (landscape).',
    },
  },
  'pdf-busy': {
    da: 'Der er lige nu for mange, der henter PDF-filer.',
    en: 'Too many people are fetching PDF files just now.',
    remedy: { da: 'Prøv igen om et øjeblik.', en: 'Try again in a moment.' },
  },
  'pdf-too-large': {
    da: 'Organisationen er for stor til at komme i én PDF.',
    en: 'The organisation is too large for one PDF.',
    remedy: {
      da: 'Hent en PDF for hver af de enheder, den består af.',
      en: 'Fetch a PDF for each of the units it consists of.',
    },
  },
  'png-busy': {
    da: 'Der er lige nu for mange, der henter billeder af diagrammer.',
    en: 'Too many people are fetching pictures of diagrams just now.',
    remedy: { da: 'Prøv igen om et øjeblik.', en: 'Try again in a moment.' },
  },
  'png-too-large': {
    da: 'Diagrammet er for stort til at blive et billede.',
    en: 'The diagram is too large to become a picture.',
    remedy: {
      da: 'Vælg et mindre billede, hent diagrammet som SVG, eller vælg en enhed længere nede.',
      en: 'Choose a smaller picture, fetch the diagram as SVG, or choose a unit further down.',
    },
  },
} as const satisfies Record<string, Sentences>;
