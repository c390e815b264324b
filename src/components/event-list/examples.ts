// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { EventList } from './view.tsx';

export const examples = exampleSet('List of changes', EventList, {
  'one planned, one done': {
    language: 'da',
    events: [
      {
        title: 'Borgerservice flytter',
        date: '2031-01-01',
        dayInWords: '1. januar 2031',
        planned: true,
      },
      {
        title: 'Ny struktur',
        href: '/aendringer/ny-struktur',
        date: '2022-01-01',
        dayInWords: '1. januar 2022',
        reason: 'Hele området for børn og unge samles.',
        facts: ['Skoleforvaltningen hedder nu Børn og Unge.', 'Tandplejen flytter til Sundhed og Kultur.'],
        decision: { text: 'Byrådets møde 23. juni 2021', href: 'https://solvig.example/referat' },
      },
    ],
  },
});
