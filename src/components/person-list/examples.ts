// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { PersonList } from './view.tsx';

export const examples = exampleSet('List of people', PersonList, {
  'two people': {
    language: 'da',
    people: [
      {
        name: 'Karen Holm',
        href: '/medarbejdere/karen-holm',
        posts: ['Kommunaldirektør, Borgmesterkontoret', 'Konstitueret erhvervsdirektør, Erhverv Solvig'],
        phones: [{ text: '7000 1505', href: 'tel:+4570001505' }],
        emails: ['karen.holm@solvig.example'],
      },
      { name: 'Yusuf Østergård', posts: ['Centerchef, Center for Mental Sundhed'] },
    ],
  },
});
