// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { ChartKey } from './view.tsx';

export const examples = exampleSet('Key to a drawing of two days', ChartKey, {
  'every kind of change': {
    language: 'da',
    changes: ['new', 'closed', 'moved', 'ghost', 'renamed', 'new-leader'],
  },
  'one kind, in English': { language: 'en', changes: ['moved'] },
});
