// SPDX-License-Identifier: MPL-2.0
import type { Entity, Text } from '../organisation/index.ts';
import { aSnapshot, aTask, aUnit, type Content, type KindKey } from './organisation.ts';

/** The mayor's administration of Strandby: every relation, several kinds, units two levels down. */
export const mayors = 'Borgmesterens Forvaltning';

const unit = (
  da: string,
  en: string,
  parent: string,
  position: number,
  kind: KindKey,
  relation: Entity<'unit'>['relation'] = 'line',
) => aUnit({ name: { da, en } satisfies Text, parent, position, kind, relation });

const units = [
  aUnit({ name: { da: mayors, en: 'Mayor’s Administration' }, kind: 'forvaltning' }),
  unit('Økonomiudvalget', 'Finance Committee', mayors, 0, 'udvalg', 'political'),
  unit('Borgmesterkontoret', 'Mayor’s Office', mayors, 1, 'afdeling'),
  unit('Økonomi og IT', 'Finance and IT', mayors, 2, 'afdeling'),
  unit('Erhverv Strandby', 'Business Strandby', mayors, 3, 'afdeling'),
  unit('Strandby Havn', 'Port of Strandby', mayors, 4, 'virksomhed'),
  unit('Byrådssekretariatet', 'Council Secretariat', 'Borgmesterkontoret', 0, 'kontor'),
  unit('Omstillingen', 'Switchboard', 'Byrådssekretariatet', 0, 'team'),
  unit('Regnskab', 'Accounts', 'Økonomi og IT', 0, 'kontor'),
  unit('HR, Løn og Personale', 'HR, Payroll and Staff', 'Økonomi og IT', 1, 'kontor'),
  unit('Kantinen', 'Canteen', 'Økonomi og IT', 2, 'kontor', 'staff'),
  unit('Rengøringen', 'Cleaning', 'Økonomi og IT', 3, 'team', 'staff'),
];

const leaders: Content['leaders'] = [
  { title: { da: 'Borgmester', en: 'Mayor' }, unit: mayors, name: 'Karen Bech', political: true },
  { title: { da: 'Kommunaldirektør', en: 'Chief Executive' }, unit: mayors, position: 1, name: 'Anna Holm' },
  {
    title: { da: 'Udvalgsformand', en: 'Chair' },
    unit: 'Økonomiudvalget',
    name: 'Karen Bech',
    political: true,
  },
  { title: { da: 'Økonomidirektør', en: 'Finance Director' }, unit: 'Økonomi og IT', name: null },
  {
    title: { da: 'Erhvervsdirektør', en: 'Director of Business' },
    unit: 'Erhverv Strandby',
    name: 'Anna Holm',
    capacity: 'acting',
  },
  { title: { da: 'Havnechef', en: 'Port Manager' }, unit: 'Strandby Havn' },
  {
    title: { da: 'HR-chef', en: 'HR Manager' },
    unit: 'HR, Løn og Personale',
    name: 'Bo Lind',
    capacity: 'deputy',
  },
];

const strandby: Content = {
  units,
  leaders,
  tasks: [
    aTask({ title: 'Kajplads', unit: 'Strandby Havn' }),
    aTask({ title: 'Lods', unit: 'Strandby Havn' }),
  ],
};

export const strandbySnapshot = aSnapshot(strandby);
