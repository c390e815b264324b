// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { TableOfContents } from './view.tsx';

export const examples = exampleSet('Table of contents', TableOfContents, {
  'three sections': {
    language: 'da',
    items: [
      { text: 'Borgmesterkontoret', href: '#borgmesterkontoret' },
      { text: 'Økonomisk Afdeling', href: '#oekonomisk-afdeling' },
      { text: 'Organisationen i ord', href: '#i-ord' },
    ],
  },
});
