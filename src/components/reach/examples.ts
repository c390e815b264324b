// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { Reach } from './view.tsx';

export const examples = exampleSet('Phones and e-mails', Reach, {
  'several, one with a purpose': {
    language: 'da',
    phones: [
      { text: '7000 1505', href: 'tel:+4570001505' },
      { text: '7000 1599', href: 'tel:+4570001599', label: 'Vagttelefon' },
    ],
    emails: ['en.meget.lang.adresse.til.en.faelles.postkasse@solvig.example'],
  },
});
