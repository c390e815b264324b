// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { SearchForm } from './view.tsx';

export const examples = exampleSet('Search form', SearchForm, {
  empty: { language: 'da', action: '/soeg' },
  'large, with a query, as of another day': {
    language: 'en',
    action: '/en/soeg',
    query: 'parking',
    date: '2021-06-01',
    large: true,
  },
});
