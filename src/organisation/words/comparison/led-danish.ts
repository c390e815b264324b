// SPDX-License-Identifier: MPL-2.0
import type { Lead } from '../../comparison/difference.ts';
import { capitalised } from '../language.ts';
import { numberInWords } from '../numbers.ts';
import { goesOn, holders, type Parted, parted, titles, vacancyIn } from './led.ts';

/** Who came to lead a unit and who left, in Danish after the unit's name: `fik ny leder: direktør Anna Holm`. */
export function ledInDanish(led: { readonly came: readonly Lead[]; readonly left: readonly Lead[] }): string {
  const all = parted(led);
  const same = goesOn(all, 'da');
  if (same) return `ledes fortsat af ${same.name}, nu som ${same.now}, før som ${same.before}`;
  if (all.came.length > 0) return cameInDanish(all);
  if (all.left.length > 0) return leftInDanish(all);
  return all.vacant.length > 0 ? vacantInDanish(all.vacant) : goneInDanish(all.wereVacant);
}

function cameInDanish({ came, left, vacant }: Parted): string {
  const number = numberInWords(came.length, 'da');
  const heads = came.length === 1 ? 'ny leder' : `${number} nye ledere`;
  const now = `fik ${heads}: ${holders(came, 'da')}`;
  const before = left.length > 0 ? `Før var det ${holders(left, 'da')}` : null;
  const vacancy = vacancyIn(vacant, 'da');
  return [now, before, vacancy && capitalised(vacancy)].filter(Boolean).join('. ');
}

function leftInDanish({ left, vacant }: Parted): string {
  const vacancy = vacancyIn(vacant, 'da');
  return `ledes ikke længere af ${holders(left, 'da')}${vacancy ? `; ${vacancy}` : ''}`;
}

function vacantInDanish(vacant: readonly Lead[]): string {
  if (vacant.length === 1) return `fik en lederpost, der er ubesat: ${titles(vacant, 'da')}`;
  return `fik ${numberInWords(vacant.length, 'da')} lederposter, der er ubesatte: ${titles(vacant, 'da')}`;
}

function goneInDanish(posts: readonly Lead[]): string {
  return `har ikke længere ${posts.length === 1 ? 'lederposten' : 'lederposterne'} ${titles(posts, 'da')}`;
}
