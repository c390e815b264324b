// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { Facets } from './view.tsx';

export const examples = exampleSet('Ways to narrow a search', Facets, {
  'by kind': {
    label: 'Slags',
    facets: [
      { text: 'Alle', href: '/soeg?q=pas', count: '14', current: true },
      { text: 'Enheder', href: '/soeg?q=pas&slags=enhed', count: '2' },
      { text: 'Personer', href: '/soeg?q=pas&slags=person', count: '12' },
    ],
  },
});
