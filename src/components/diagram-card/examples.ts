// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { DiagramCard } from './view.tsx';

export const examples = exampleSet('Small diagram', DiagramCard, {
  'a committee over, line and staff under': {
    language: 'da',
    name: 'Borgmesterens Forvaltning',
    summary: 'Borgmesterens Forvaltning består af to afdelinger og en stabsfunktion.',
    units: [
      { name: 'Økonomiudvalget', relation: 'political' },
      { name: 'Borgmesterkontoret', note: 'Tre enheder' },
      { name: 'Økonomisk Afdeling', note: 'Fem kontorer og tre stabsfunktioner' },
      { name: 'Ledelsessekretariatet', relation: 'staff' },
    ],
    wholeHref: '/borgmesterens-forvaltning/organisationsdiagram',
    wordsHref: '#i-ord',
    pdfHref: '/borgmesterens-forvaltning/organisationsdiagram.pdf',
  },
  'twenty units, long names': {
    language: 'da',
    name: 'Forvaltningen for Børn, Unge, Familier, Uddannelse, Fritid og Forebyggelse',
    summary: 'Forvaltningen består af tyve institutioner.',
    units: Array.from({ length: 20 }, (_, at) => ({
      name: `Daginstitutionsområdesammenslutningen Nordvestkystens Skovbørnehaver ${at + 1}`,
    })),
    wholeHref: '/organisationsdiagram',
  },
});
