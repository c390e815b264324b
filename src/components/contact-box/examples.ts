// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { ContactBox } from './view.tsx';

export const examples = exampleSet('Contact box', ContactBox, {
  'all that there can be': {
    language: 'da',
    phones: [{ text: '7000 3131', href: 'tel:+4570003131' }],
    emails: ['borgmester@solvig.example'],
    websites: [{ text: 'solvig.example', href: 'https://solvig.example' }],
    address: {
      lines: ['Torvet 1', '9990 Solvig'],
      mapHref: 'https://www.openstreetmap.org/?mlat=57.05&mlon=9.92',
      note: 'Niveaufri adgang fra gården.',
    },
    hours: {
      openNow: { open: true, text: 'Åbent nu, lukker kl. 15' },
      weekly: [{ days: 'Mandag–fredag', hours: '9.00–15.00' }],
    },
  },
  'only a number': {
    language: 'en',
    heading: 'The switchboard',
    phones: [{ text: '7000 3131', href: 'tel:+4570003131' }],
  },
});
