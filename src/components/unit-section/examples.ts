// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { UnitSection } from './view.tsx';

export const examples = exampleSet('Unit on a page', UnitSection, {
  'all that there can be': {
    language: 'da',
    id: 'eksempel-afdeling',
    name: 'Økonomisk Afdeling',
    href: '/oekonomisk-afdeling',
    tag: 'Kontraktstyret virksomhed',
    description: 'Har ansvaret for kommunens samlede økonomi.\n\nLægger budgettet og fører regnskabet.',
    keyFigures: [{ label: 'Ansatte', value: '120' }],
    composition: {
      heading: 'To kontorer',
      units: [
        { name: 'Finanskontoret', href: '/finanskontoret' },
        { name: 'Juridisk kontor', href: '/juridisk-kontor' },
      ],
    },
    staff: [{ name: 'Kantinen', href: '/kantinen' }],
    tasks: { tasks: ['Budget og regnskab'] },
    leaders: [
      {
        title: 'Konstitueret økonomidirektør',
        capacityWord: 'Konstitueret',
        holder: { state: 'shown', name: 'Karen Holm', href: '/medarbejdere/karen-holm' },
        phones: [{ text: '7000 1700', href: 'tel:+4570001700' }],
        emails: ['karen.holm@solvig.example'],
      },
    ],
  },
  'an empty seat, and nothing else': {
    language: 'da',
    id: 'eksempel-ubesat',
    name: 'Center for Mental Sundhed',
    leaders: [{ title: 'Centerchef', holder: { state: 'vacant' } }],
  },
  'no leading post, a name of 80 letters without a space': {
    language: 'en',
    id: 'eksempel-langt-navn',
    level: 3,
    name: 'Daginstitutionsområdesammenslutningsforvaltningskoordineringsudvalgssekretariatet',
    description: 'Coordinates the day-care institutions.',
  },
});
