// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { ResultList } from './view.tsx';

export const examples = exampleSet('Search results', ResultList, {
  'two results': {
    language: 'da',
    query: 'juridisk',
    results: [
      {
        title: 'Juridisk kontor',
        href: '/juridisk-kontor',
        place: 'Kontor · Borgmesterens Forvaltning › Økonomisk Afdeling',
        summary: 'Rådgiver forvaltningerne om ret og regler.',
        phones: [{ text: '7000 1710', href: 'tel:+4570001710' }],
      },
      { title: 'Juridisk kontor', href: '/boern/juridisk-kontor', place: 'Team · Børn og Unge' },
    ],
  },
  'nothing found': {
    language: 'da',
    query: 'jurisk',
    results: [],
    suggestions: [{ text: 'Juridisk kontor', href: '/juridisk-kontor', note: 'Økonomisk Afdeling' }],
  },
});
