// SPDX-License-Identifier: MPL-2.0
import type { UnitSectionProps } from '../../unit-section/view.tsx';
import { phone } from '../solvig.ts';

const unit = (name: string) => ({ name, href: `/${name.toLowerCase().replaceAll(' ', '-')}` });

const director = {
  holder: { state: 'shown', name: 'Karen Holm', href: '/medarbejdere/karen-holm' },
  phones: [phone('7000 1505')],
  emails: ['karen.holm@solvig.example'],
} as const;

/** Four departments of a mayor's administration: an acting head, staff functions, tasks, an empty seat. */
export const departments: readonly Omit<UnitSectionProps, 'language'>[] = [
  {
    id: 'borgmesterkontoret',
    name: 'Borgmesterkontoret',
    href: '/borgmesterens-forvaltning/borgmesterkontoret',
    description: 'Betjener borgmesteren og byrådet, holder valg og varetager byens repræsentative opgaver.',
    composition: {
      units: [
        { ...unit('Byrådssekretariatet'), units: [unit('Telefonomstillingen')] },
        unit('Kommunikation'),
      ],
    },
    leaders: [{ title: 'Kommunaldirektør', ...director }],
  },
  {
    id: 'erhverv-solvig',
    name: 'Erhverv Solvig',
    href: '/borgmesterens-forvaltning/erhverv-solvig',
    description: 'Giver virksomheder sparring, kurser og kontakter.',
    leaders: [{ title: 'Konstitueret erhvervsdirektør', capacityWord: 'Konstitueret', ...director }],
  },
  {
    id: 'oekonomisk-afdeling',
    name: 'Økonomisk Afdeling',
    description: 'Har ansvaret for kommunens samlede økonomi.',
    composition: { heading: 'To kontorer', units: [unit('Finanskontoret'), unit('Juridisk kontor')] },
    staff: [unit('Kantinen'), unit('Budtjenesten')],
    leaders: [{ title: 'Økonomidirektør', holder: { state: 'vacant' } }],
  },
  {
    id: 'bygninger',
    name: 'Bygninger og Ejendomme',
    tag: 'Kontraktstyret virksomhed',
    tasks: { heading: 'Væsentligste opgaver', tasks: ['Vedligeholdelse', 'Udlejning', 'Huslejeordning'] },
  },
];
