// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { aPublicSnapshot, aUnit, idOf, type Leader } from '../../../testing/organisation.ts';
import { eventsBetween } from '../../comparison/between.ts';
import { comparedUnit } from '../../comparison/compare.ts';
import { tellBriefly, tellDifference } from './tell.ts';

const units = [aUnit({ name: 'Havnen' })];
const chief = (name?: string | null, said: Partial<Leader> = {}): Leader => ({
  title: { da: 'Havnechef', en: 'Harbour Master' },
  unit: 'Havnen',
  ...(name !== undefined && { name }),
  ...said,
});
const alderman = (name?: string): Leader =>
  chief(name, { title: { da: 'Rådmand', en: 'Alderman' }, political: true, position: 1 });

test.each<
  [string, readonly Leader[], readonly Leader[], readonly [string, string], readonly [string, string]]
>([
  [
    'someone new',
    [chief('Bo Lind')],
    [chief('Eva Munk')],
    [
      'fik ny leder: havnechef Eva Munk. Før var det havnechef Bo Lind',
      'has a new head: Eva Munk, Harbour Master. Before, it was Bo Lind, Harbour Master',
    ],
    ['Ny leder, før Bo Lind', 'New head, before Bo Lind'],
  ],
  [
    'someone acting where the post was vacant',
    [chief()],
    [chief('Eva Munk', { capacity: 'acting' })],
    ['fik ny leder: konstitueret havnechef Eva Munk', 'has a new head: Eva Munk, Acting Harbour Master'],
    ['Ny leder', 'New head'],
  ],
  [
    'one who is acting no more',
    [chief('Eva Munk', { capacity: 'acting' })],
    [chief('Eva Munk')],
    [
      'ledes fortsat af Eva Munk, nu som havnechef, før som konstitueret havnechef',
      'is still led by Eva Munk, now as Harbour Master, before as Acting Harbour Master',
    ],
    ['Før konstitueret havnechef', 'Before: Acting Harbour Master'],
  ],
  [
    'a post that has become vacant',
    [chief('Bo Lind')],
    [chief()],
    [
      'ledes ikke længere af havnechef Bo Lind; stillingen som havnechef er ubesat',
      'is no longer led by Bo Lind, Harbour Master; the post of Harbour Master is vacant',
    ],
    ['Før ledet af Bo Lind', 'Before, led by Bo Lind'],
  ],
  [
    'one who is not shown',
    [],
    [chief(null)],
    ['fik ny leder: en havnechef', 'has a new head: a Harbour Master'],
    ['Ny leder', 'New head'],
  ],
  [
    'several, and a vacancy beside them',
    [],
    [chief('Bo Lind'), chief('Eva Munk', { title: 'Direktør', position: 2 }), alderman()],
    [
      'fik to nye ledere: havnechef Bo Lind og direktør Eva Munk. Posten som rådmand er ubesat',
      'has two new heads: Bo Lind, Harbour Master; and Eva Munk, Direktør. The post of Alderman is vacant',
    ],
    ['Nye ledere', 'New heads'],
  ],
  [
    'one new leading post that is vacant',
    [],
    [alderman()],
    ['fik en lederpost, der er ubesat: rådmand', 'has a new leading post, which is vacant: Alderman'],
    ['Ny lederpost', 'New leading post'],
  ],
  [
    'two new leading posts that are vacant',
    [],
    [chief(), alderman()],
    [
      'fik to lederposter, der er ubesatte: havnechef og rådmand',
      'has two new leading posts, which are vacant: Harbour Master and Alderman',
    ],
    ['To nye lederposter', 'Two new leading posts'],
  ],
  [
    'a vacant post that leads no more',
    [chief('Bo Lind'), alderman()],
    [chief('Bo Lind')],
    ['har ikke længere lederposten rådmand', 'no longer has the leading post of Alderman'],
    ['Færre lederposter', 'Fewer leading posts'],
  ],
])('a new leader is told: %s', (_, then, now, sentences, brief) => {
  const days = {
    before: aPublicSnapshot({ units, leaders: then }),
    after: aPublicSnapshot({ units, leaders: now }),
  };
  const unit = comparedUnit(days, idOf('unit', 'Havnen'));
  const [difference] = unit?.differences ?? [];
  if (!unit || !difference) throw new Error('nothing is different');
  const of = { days, events: eventsBetween(days) };
  expect([tellDifference(of, unit, difference, 'da'), tellDifference(of, unit, difference, 'en')]).toEqual(
    sentences,
  );
  expect([tellBriefly(of, unit, difference, 'da'), tellBriefly(of, unit, difference, 'en')]).toEqual(brief);
});
