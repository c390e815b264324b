// SPDX-License-Identifier: MPL-2.0
import type { Lead } from '../../comparison/difference.ts';
import { capitalised } from '../language.ts';
import { numberInWords } from '../numbers.ts';
import { goesOn, holders, type Parted, parted, titles, vacancyIn } from './led.ts';

/** Who came to lead a unit and who left, in English after the unit's name: `has a new head: Anna Holm, Director`. */
export function ledInEnglish(led: {
  readonly came: readonly Lead[];
  readonly left: readonly Lead[];
}): string {
  const all = parted(led);
  const same = goesOn(all, 'en');
  if (same) return `is still led by ${same.name}, now as ${same.now}, before as ${same.before}`;
  if (all.came.length > 0) return cameInEnglish(all);
  if (all.left.length > 0) return leftInEnglish(all);
  return all.vacant.length > 0 ? vacantInEnglish(all.vacant) : goneInEnglish(all.wereVacant);
}

function cameInEnglish({ came, left, vacant }: Parted): string {
  const number = numberInWords(came.length, 'en');
  const heads = came.length === 1 ? 'a new head' : `${number} new heads`;
  const now = `has ${heads}: ${holders(came, 'en')}`;
  const before = left.length > 0 ? `Before, it was ${holders(left, 'en')}` : null;
  const vacancy = vacancyIn(vacant, 'en');
  return [now, before, vacancy && capitalised(vacancy)].filter(Boolean).join('. ');
}

function leftInEnglish({ left, vacant }: Parted): string {
  const vacancy = vacancyIn(vacant, 'en');
  return `is no longer led by ${holders(left, 'en')}${vacancy ? `; ${vacancy}` : ''}`;
}

function vacantInEnglish(vacant: readonly Lead[]): string {
  if (vacant.length === 1) return `has a new leading post, which is vacant: ${titles(vacant, 'en')}`;
  const number = numberInWords(vacant.length, 'en');
  return `has ${number} new leading posts, which are vacant: ${titles(vacant, 'en')}`;
}

function goneInEnglish(posts: readonly Lead[]): string {
  return `no longer has the leading ${posts.length === 1 ? 'post' : 'posts'} of ${titles(posts, 'en')}`;
}
