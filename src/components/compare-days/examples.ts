// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { CompareDays } from './view.tsx';

export const examples = exampleSet('Comparing two days', CompareDays, {
  'a day and the next': {
    language: 'da',
    action: '/organisationsdiagram',
    from: '2021-12-31',
    to: '2022-01-01',
    max: '2026-11-24',
  },
});
