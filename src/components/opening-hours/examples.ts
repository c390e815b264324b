// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { OpeningHours } from './view.tsx';

export const examples = exampleSet('Opening hours', OpeningHours, {
  'open now': {
    language: 'da',
    openNow: { open: true, text: 'Åbent nu, lukker kl. 15' },
    weekly: [
      { days: 'Mandag–onsdag', hours: '9.00–15.00' },
      { days: 'Torsdag', hours: '9.00–17.00' },
    ],
    exceptions: [
      { days: '24.–26. december', hours: 'Lukket' },
      { days: 'Lukket fredag efter Kristi himmelfartsdag.', hours: '' },
    ],
  },
  'closed now': {
    language: 'en',
    openNow: { open: false, text: 'Closed, opens on Monday at 9' },
    weekly: [{ days: 'Monday–Friday', hours: '9 am–3 pm' }],
  },
});
