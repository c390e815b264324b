// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { FilterForm } from './view.tsx';

export const examples = exampleSet('Filters of a list', FilterForm, {
  'two filters, one chosen': {
    language: 'da',
    action: '/medarbejdere',
    filters: [
      {
        name: 'forvaltning',
        label: 'Forvaltning',
        all: 'Alle forvaltninger',
        value: 'teknik',
        options: [
          { value: 'skole', text: 'Skole' },
          { value: 'teknik', text: 'Teknik og Miljø' },
        ],
      },
      {
        name: 'stilling',
        label: 'Stilling',
        all: 'Alle stillinger',
        options: [{ value: 'leder', text: 'Ledere' }],
      },
    ],
    kept: { dato: '2021-06-01' },
  },
});
