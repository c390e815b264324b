// SPDX-License-Identifier: MPL-2.0
import { capitalised } from '../../language.ts';
import { listInWords } from '../../lists.ts';
import { numberInWords } from '../../numbers.ts';
import { goesOn, names, type Parted, parted } from '../led.ts';
import type { Kin, Told } from '../told.ts';

/** A difference in the few English words that a box has room for: `Moved from Urban Areas`. */
export function brieflyInEnglish(told: Told): string {
  switch (told.is) {
    case 'new':
      return `New ${told.noun.en.one}${origins(told.origins)}`;
    case 'closed':
      return closed(told.successors);
    case 'moved':
      return told.stays ? standing[told.relation] : `Moved from ${told.from ?? 'the top level'}`;
    case 'renamed':
      return told.from === null ? 'New Danish name' : `Was called ${told.from}`;
    case 'led':
      return led(parted(told));
  }
}

/** The same where it stood before it moved: `Moved to Climate`. */
export function goneInEnglish(to: string | null): string {
  return `Moved to ${to ?? 'the top level'}`;
}

const standing = { line: 'Now in the line', staff: 'Now staff', political: 'Now a political body' };

const all = ({ names }: Kin) => listInWords(names, 'en');

function origins(kin: Kin | null): string {
  if (!kin) return '';
  if (kin.by === 'split') return `, split from ${all(kin)}`;
  return kin.names.length === 1 ? `, with ${all(kin)} in it` : `, merged from ${all(kin)}`;
}

function closed(kin: Kin | null): string {
  if (!kin) return 'Closed';
  if (kin.by === 'merged') return `Merged into ${all(kin)}`;
  return kin.by === 'split' ? `Split into ${all(kin)}` : `Closed, tasks to ${all(kin)}`;
}

function led(all: Parted): string {
  const { came, left, vacant } = all;
  const same = goesOn(all, 'en');
  if (same) return `Before: ${same.before}`;
  const before = left.length > 0 ? `, before ${names(left, 'en')}` : '';
  if (came.length > 0) return `${came.length === 1 ? 'New head' : 'New heads'}${before}`;
  if (left.length > 0) return `Before, led by ${names(left, 'en')}`;
  if (vacant.length === 0) return 'Fewer leading posts';
  if (vacant.length === 1) return 'New leading post';
  return `${capitalised(numberInWords(vacant.length, 'en'))} new leading posts`;
}
