// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { Leadership } from './view.tsx';

export const examples = exampleSet('Leadership', Leadership, {
  'a head': {
    language: 'da',
    leaders: [
      {
        title: 'Kommunaldirektør',
        holder: { state: 'shown', name: 'Karen Holm', href: '/medarbejdere/karen-holm' },
        phones: [{ text: '7000 1505', href: 'tel:+4570001505' }],
        emails: ['karen.holm@solvig.example'],
      },
    ],
  },
  'an acting head': {
    language: 'da',
    leaders: [
      {
        title: 'Konstitueret erhvervsdirektør',
        capacityWord: 'Konstitueret',
        holder: { state: 'shown', name: 'Karen Holm' },
        phones: [{ text: '7000 1505', href: 'tel:+4570001505' }],
      },
    ],
  },
  'an empty seat beside one whose holder is not shown': {
    language: 'da',
    leaders: [
      { title: 'Centerchef', holder: { state: 'vacant' } },
      { title: 'Centerchef', holder: { state: 'hidden' }, emails: ['center@solvig.example'] },
    ],
  },
});
