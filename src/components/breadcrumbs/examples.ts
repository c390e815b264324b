// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { Breadcrumbs } from './view.tsx';

export const examples = exampleSet('Breadcrumbs', Breadcrumbs, {
  'three levels down': {
    language: 'da',
    trail: [
      { text: 'Solvig Kommune', href: '/' },
      { text: 'Borgmesterens Forvaltning', href: '/borgmesterens-forvaltning' },
      { text: 'Økonomisk Afdeling', href: '/borgmesterens-forvaltning/oekonomisk-afdeling' },
    ],
    current: 'Juridisk kontor',
  },
});
