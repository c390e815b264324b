// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { PageEnd } from './view.tsx';

export const examples = exampleSet('End of a page', PageEnd, {
  'all lines': {
    language: 'da',
    updated: '12. maj 2021',
    reportHref: 'mailto:web@solvig.example',
    formats: [
      { text: 'JSON', href: '/borgmesterens-forvaltning.json' },
      { text: 'vCard', href: '/borgmesterens-forvaltning.vcf' },
    ],
    permanent: 'https://vejviser.solvig.example/id/enhed/5f0c2b1e-7a55-4a8e-9d11-0c6f3a2b1c09',
    dates: { action: '/borgmesterens-forvaltning', date: '2021-06-01' },
  },
});
