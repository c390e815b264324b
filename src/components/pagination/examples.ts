// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { Pagination } from './view.tsx';

export const examples = exampleSet('Pagination', Pagination, {
  'in the middle': { language: 'da', page: 2, pages: 5, previousHref: '?side=1', nextHref: '?side=3' },
});
