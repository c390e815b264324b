// SPDX-License-Identifier: MPL-2.0
import { capitalised } from '../../language.ts';
import { listInWords } from '../../lists.ts';
import { numberInWords } from '../../numbers.ts';
import { goesOn, names, type Parted, parted } from '../led.ts';
import type { Kin, Told } from '../told.ts';

/** A difference in the few Danish words that a box has room for: `Flyttet fra By og Land`. */
export function brieflyInDanish(told: Told): string {
  switch (told.is) {
    case 'new':
      return `${told.noun.da.gender === 'neuter' ? 'Nyt' : 'Ny'} ${told.noun.da.one}${origins(told.origins)}`;
    case 'closed':
      return closed(told.successors);
    case 'moved':
      return told.stays ? standing[told.relation] : `Flyttet fra ${told.from ?? 'øverste niveau'}`;
    case 'renamed':
      return told.from === null ? 'Nyt engelsk navn' : `Hed ${told.from}`;
    case 'led':
      return led(parted(told));
  }
}

/** The same where it stood before it moved: `Flyttet til Klima og Miljø`. */
export function goneInDanish(to: string | null): string {
  return `Flyttet til ${to ?? 'øverste niveau'}`;
}

const standing = { line: 'Nu i linjen', staff: 'Nu stab', political: 'Nu politisk organ' };

const all = ({ names }: Kin) => listInWords(names, 'da');

function origins(kin: Kin | null): string {
  if (!kin) return '';
  if (kin.by === 'split') return `, delt ud af ${all(kin)}`;
  return kin.names.length === 1 ? `, hvor ${all(kin)} indgår` : `, samlet af ${all(kin)}`;
}

function closed(kin: Kin | null): string {
  if (!kin) return 'Nedlagt';
  if (kin.by === 'merged') return `Gik op i ${all(kin)}`;
  return kin.by === 'split' ? `Delt i ${all(kin)}` : `Nedlagt, opgaverne til ${all(kin)}`;
}

function led(all: Parted): string {
  const { came, left, vacant } = all;
  const same = goesOn(all, 'da');
  if (same) return `Før ${same.before}`;
  const before = left.length > 0 ? `, før ${names(left, 'da')}` : '';
  if (came.length > 0) return `${came.length === 1 ? 'Ny leder' : 'Nye ledere'}${before}`;
  if (left.length > 0) return `Før ledet af ${names(left, 'da')}`;
  if (vacant.length === 0) return 'Færre lederposter';
  return vacant.length === 1
    ? 'Ny lederpost'
    : `${capitalised(numberInWords(vacant.length, 'da'))} nye lederposter`;
}
