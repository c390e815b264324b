// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { Notice } from './view.tsx';

export const examples = exampleSet('Notice', Notice, {
  'a closed unit': {
    heading: 'Enheden blev nedlagt 31. december 2021.',
    kind: 'warning',
    paragraphs: ['Opgaverne er samlet i to nye enheder, fordi byrådet har vedtaget en ny struktur.'],
    links: [
      { text: 'Klima og Miljø', href: '/klima-og-miljoe' },
      { text: 'Sundhed og Kultur', href: '/sundhed-og-kultur' },
    ],
  },
  'something to know': { heading: 'Teksten findes kun på dansk.' },
});
