// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { LinkList } from './view.tsx';

export const examples = exampleSet('List of links', LinkList, {
  'with notes': {
    links: [
      { text: 'Juridisk kontor', href: '/juridisk-kontor', note: 'Økonomisk Afdeling' },
      { text: 'Juridisk kontor', href: '/boern/juridisk-kontor', note: 'Børn og Unge' },
      { text: 'City of Solvig', href: '/en', lang: 'en' },
    ],
  },
});
