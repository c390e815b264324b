// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { NothingFound, ResultList } from './view.tsx';

export const examples = exampleSet('Search results', ResultList, {
  'two results': {
    language: 'da',
    results: [
      {
        title: [{ text: 'Juridisk', marked: true }, { text: ' kontor' }],
        href: '/juridisk-kontor',
        place: 'Kontor · Borgmesterens Forvaltning › Økonomisk Afdeling',
        summary: [{ text: 'Rådgiver forvaltningerne om ret og regler.' }],
        phones: [{ text: '7000 1710', href: 'tel:+4570001710' }],
      },
      {
        title: [{ text: 'Juridisk', marked: true }, { text: ' kontor' }],
        href: '/boern/juridisk-kontor',
        place: 'Team · Børn og Unge',
      },
    ],
  },
});

export const nothing = exampleSet('A search that found nothing', NothingFound, {
  'near names, a number and ways in': {
    language: 'da',
    query: 'jurisk',
    phone: { text: '7000 2000', href: 'tel:+4570002000' },
    ways: [{ text: 'Opgaver A-Å', href: '/opgaver' }],
  },
});
