// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { UnitList } from './view.tsx';

export const examples = exampleSet('List of units', UnitList, {
  'units with units inside them': {
    heading: 'Består af',
    units: [
      {
        name: 'Byrådssekretariatet',
        href: '/byraadssekretariatet',
        units: [{ name: 'Telefonomstillingen', href: '/telefonomstillingen', note: 'Team' }],
      },
      { name: 'Kommunikation', href: '/kommunikation' },
    ],
  },
  'staff functions': {
    heading: 'Stabsfunktioner',
    relation: 'staff',
    units: [
      { name: 'Kantinen', href: '/kantinen' },
      { name: 'Budtjenesten', href: '/budtjenesten' },
    ],
  },
  'twenty units': {
    heading: 'Tyve institutioner',
    units: Array.from({ length: 20 }, (_, at) => ({
      name: `Børnehaven Skovbrynet ${at + 1}`,
      href: `/skovbrynet-${at + 1}`,
    })),
  },
});
