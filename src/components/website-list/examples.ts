// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { WebsiteList } from './view.tsx';

export const examples = exampleSet('List of websites', WebsiteList, {
  'two websites': {
    language: 'da',
    websites: [
      {
        title: 'Solvig Bibliotekerne',
        href: 'https://bibliotek.solvig.example',
        address: 'bibliotek.solvig.example',
        owner: { text: 'Kultur', href: '/kultur' },
      },
      {
        title: 'Visit Solvig',
        href: 'https://visit.solvig.example',
        address: 'visit.solvig.example',
        lang: 'en',
      },
    ],
  },
});
