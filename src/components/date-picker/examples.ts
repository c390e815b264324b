// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { DatePicker } from './view.tsx';

export const examples = exampleSet('Date picker', DatePicker, {
  'between two days': {
    language: 'da',
    action: '/borgmesterens-forvaltning',
    date: '2021-06-01',
    min: '2007-01-01',
    max: '2030-12-31',
  },
});
