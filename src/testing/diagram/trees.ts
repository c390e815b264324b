// SPDX-License-Identifier: MPL-2.0
import type { Chart, ChartUnit } from '../../diagram/index.ts';
import { Dice } from '../big-organisation/dice.ts';
import { familyNames, fields, givenNames } from '../big-organisation/words.ts';

/** The forms that trees of units take, the odd ones with the usual. */
const forms = ['usual', 'wide', 'chain', 'staff', 'bushy'] as const;
const kinds = ['forvaltning', 'afdeling', 'kontor', 'center', 'team', 'sekretariat'];
const odd = [
  'x',
  '👩‍🚒 Beredskab 🚒',
  'مكتب المواطنين والخدمات',
  'Speciallægepraksissamarbejdsudvalgsformandskabet'.repeat(3),
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.repeat(8),
  'En enhed med et meget langt navn, der bliver ved og ved, '.repeat(5),
];

/** A chart with about so many units; the same seed gives the same one. */
export function treeOf(seed: number, size: number): Chart {
  const dice = new Dice(seed);
  const form = dice.pick(forms);
  const parents = parentsIn(dice, form, size);
  const children = parents.map(() => [] as number[]);
  parents.forEach((parent, i) => {
    if (parent >= 0) children[parent]?.push(i);
  });
  const unit = (i: number): ChartUnit => unitOf(dice, form, i, size, (children[i] ?? []).map(unit));
  return { root: { ...unit(0), relation: 'root' }, language: dice.pick(['da', 'en']) };
}

/** The number of each unit's parent, which is less than its own; no tree is deeper than a chart may be. */
function parentsIn(dice: Dice, form: (typeof forms)[number], size: number): readonly number[] {
  const depth = [0];
  return Array.from({ length: size }, (_, i) => {
    if (i === 0) return -1;
    const parent = pickParent(dice, form, i);
    const found = (depth[parent] ?? 0) > 50 ? 0 : parent;
    depth.push((depth[found] ?? 0) + 1);
    return found;
  });
}

function pickParent(dice: Dice, form: (typeof forms)[number], i: number): number {
  if (form === 'wide') return dice.chance(0.8) ? 0 : dice.below(Math.min(i, 8));
  if (form === 'chain') return dice.chance(0.9) ? i - 1 : dice.below(i);
  if (form === 'bushy') return dice.below(i);
  return Math.max(0, Math.floor((i - 1) / (2 + dice.below(9))));
}

function unitOf(
  dice: Dice,
  form: string,
  i: number,
  size: number,
  children: readonly ChartUnit[],
): ChartUnit {
  const name = dice.chance(0.03) ? dice.pick(odd) : `${dice.pick(fields)}${dice.pick(kinds)} ${i}`;
  const staff = form === 'staff' ? 0.4 : 0.1;
  const chance = dice.roll();
  return {
    unitId: String(i),
    relation: chance < staff ? 'staff' : chance < staff + 0.06 ? 'political' : 'line',
    name,
    tag: dice.chance(0.05) ? 'Kontraktstyret virksomhed' : null,
    heads: Array.from({ length: dice.chance(0.7) ? 1 : dice.below(7) }, () => headOf(dice)),
    children,
    left: dice.chance(0.05) ? dice.below(9) : 0,
    acrossIds: dice.chance(Math.min(0.05, 10 / size))
      ? [String(dice.below(size)), String(dice.below(size))]
      : [],
    across: null,
    orientation: dice.chance(0.06) ? dice.pick(['row', 'column']) : null,
    label: `${i} ${name}`,
  };
}

function headOf(dice: Dice) {
  const special = dice.chance(0.1);
  const holder = special ? 'Ubesat' : `${dice.pick(givenNames)} ${dice.pick(familyNames)}`;
  return { title: dice.pick(['Direktør', 'Konstitueret vicekommunaldirektør', 'Leder']), holder, special };
}

/** A municipality as they usually are: 8 administrations, 10 departments in each, and offices; all with a head. */
export function municipalityOf(size: number): Chart {
  const dice = new Dice(size);
  const children = Array.from({ length: size }, () => [] as number[]);
  for (let i = 1; i < size; i++) {
    const [first, count] = i < 9 ? [0, 1] : i < 89 ? [1, 8] : i < 809 ? [9, 80] : [89, 720];
    children[first + ((i - (i < 9 ? 1 : i < 89 ? 9 : i < 809 ? 89 : 809)) % count)]?.push(i);
  }
  const unit = (i: number): ChartUnit => ({
    ...unitOf(dice, 'usual', i, size, (children[i] ?? []).map(unit)),
    ...{ relation: 'line', tag: null, acrossIds: [], orientation: null, left: 0 },
    name: `${dice.pick(fields)}${dice.pick(kinds)} ${i}`,
    heads: [{ title: 'Leder', holder: `${dice.pick(givenNames)} ${dice.pick(familyNames)}`, special: false }],
  });
  return { root: { ...unit(0), relation: 'root' }, language: 'da' };
}

/** A chart with so many units, of which each but the first has the one with this number over it. */
export function treeWith(size: number, parentOf: (i: number) => number): Chart {
  const dice = new Dice(size);
  const unit = (i: number): ChartUnit => {
    const below = Array.from({ length: size }, (_, at) => at).filter((at) => at > 0 && parentOf(at) === i);
    return { ...unitOf(dice, 'usual', i, size, below.map(unit)), relation: 'line' };
  };
  return { root: { ...unit(0), relation: 'root' }, language: 'da' };
}
