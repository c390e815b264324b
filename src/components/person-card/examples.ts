// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { PersonCard } from './view.tsx';

export const examples = exampleSet('Posts of a person', PersonCard, {
  'two posts': {
    language: 'da',
    heading: 'Stillinger',
    posts: [
      {
        title: 'Kommunaldirektør',
        unit: { text: 'Borgmesterkontoret', href: '/borgmesterkontoret' },
        during: 'siden 1. marts 2015',
        phones: [{ text: '7000 1505', href: 'tel:+4570001505' }],
      },
      {
        title: 'Konstitueret erhvervsdirektør',
        capacityWord: 'Konstitueret',
        unit: { text: 'Erhverv Solvig', href: '/erhverv-solvig' },
      },
    ],
  },
});
