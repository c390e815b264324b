// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { KeyFigures } from './view.tsx';

export const examples = exampleSet('Key figures', KeyFigures, {
  'two figures': {
    language: 'da',
    figures: [
      { label: 'Ansatte', value: '600' },
      { label: 'Budget', value: '1,2 mia. kr.' },
    ],
  },
});
