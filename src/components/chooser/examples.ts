// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { WebsiteChooser } from './view.tsx';

export const examples = exampleSet('Chooser of websites', WebsiteChooser, {
  'three websites': {
    language: 'da',
    action: '/gaa-til',
    websites: [
      { id: '5f0c2b1e-7a55-4a8e-9d11-0c6f3a2b1c01', title: 'Solvig Kommune' },
      { id: '5f0c2b1e-7a55-4a8e-9d11-0c6f3a2b1c02', title: 'Solvig Bibliotekerne' },
      { id: '5f0c2b1e-7a55-4a8e-9d11-0c6f3a2b1c03', title: 'Visit Solvig', lang: 'en' },
    ],
  },
});
