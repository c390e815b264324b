// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import type { Language } from '../../organisation/index.ts';
import { aKind, aSnapshot, aUnit, idOf, municipality } from '../../testing/organisation.ts';
import { type ChartUnit, unitsIn } from './chart.ts';
import { chartOf, levelsShowing } from './chart-of.ts';

const snapshot = aSnapshot({
  kinds: [aKind('afdeling')],
  units: [
    aUnit({ name: 'Byrådet', kind: 'byraad', relation: 'political' }),
    aUnit({ name: 'Havn', position: 2 }),
    aUnit({ name: 'Kyst', position: 1 }),
    aUnit({ name: 'Økonomi', parent: 'Kyst', relation: 'staff', position: 3 }),
    aUnit({ name: 'Fyrene', parent: 'Kyst', kind: 'kontor', acrossIds: [idOf('unit', 'Havn')] }),
  ],
  leaders: [
    { title: 'Havnechef', unit: 'Havn', name: 'Bo Lind', capacity: 'acting' },
    { title: 'Kystchef', unit: 'Kyst' },
    { title: 'Kystfoged', unit: 'Kyst', name: 'Eva Munk', position: 1 },
    { title: 'Økonomichef', unit: 'Økonomi', name: null },
  ],
});

function unitsOf(language: Language, levels?: number): readonly ChartUnit[] {
  const chart = chartOf(
    snapshot,
    idOf('unit', municipality),
    language,
    levels === undefined ? {} : { levels },
  );
  if (!chart.ok) throw new Error('refused');
  const all = (unit: ChartUnit): ChartUnit[] => [unit, ...unit.children.flatMap(all)];
  return all(chart.value.root);
}

test('every unit has its whole name for those who hear it, in sibling order', () => {
  expect(unitsOf('da').map(({ label }) => label)).toEqual([
    'Strandby Kommune, 3 underenheder',
    'Byråd: Byrådet',
    'Kyst, to ledere: Kystchef Ubesat og Kystfoged Eva Munk, 2 underenheder',
    'Fyrene, på tværs af Havn',
    'Stab: Økonomi, leder: Økonomichef',
    'Havn, leder: Konstitueret havnechef Bo Lind',
  ]);
  expect(unitsOf('en').at(-2)?.label).toBe('Staff: Økonomi, head: Økonomichef');
});

test('a vacant and an acting head are set apart', () => {
  const heads = unitsOf('da').flatMap((unit) => unit.heads.map(({ holder, special }) => [holder, special]));
  expect(heads).toEqual([
    ['Ubesat', true],
    ['Eva Munk', false],
    [null, false],
    ['Bo Lind', true],
  ]);
});

test('levels that are left out are counted', () => {
  const some = unitsOf('da', 1);
  expect(some.map(({ name, left }) => [name, left])).toEqual([
    [municipality, 0],
    ['Byrådet', 0],
    ['Kyst', 2],
    ['Havn', 0],
  ]);
  expect(levelsShowing(snapshot, idOf('unit', municipality), 5)).toBe(1);
  expect(levelsShowing(snapshot, idOf('unit', municipality), 6)).toBe(2);
});

test('too many units and too many levels are refused with a sentence, an unknown unit too', () => {
  const many = aSnapshot({
    units: Array.from({ length: 100_000 }, (_, i) => aUnit({ name: `Hold ${i}` })),
  });
  const deep = aSnapshot({
    units: Array.from({ length: 62 }, (_, i) =>
      aUnit({ name: `Lag ${i}`, parent: i === 0 ? municipality : `Lag ${i - 1}` }),
    ),
  });
  const codeOf = (of: typeof many, unit: string, levels?: number) => {
    const chart = chartOf(of, idOf('unit', unit), 'da', levels === undefined ? {} : { levels });
    return chart.ok ? unitsIn(chart.value.root) : chart.refusals[0]?.code;
  };
  expect(codeOf(many, municipality)).toBe('diagram-too-large');
  expect(codeOf(deep, municipality)).toBe('diagram-too-deep');
  expect(codeOf(deep, municipality, 5)).toBe(6);
  expect(codeOf(deep, 'Ukendt')).toBe('unit-unknown');
});
