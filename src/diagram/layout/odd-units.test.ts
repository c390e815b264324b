// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { faultsIn } from '../../testing/diagram/faults.ts';
import { textOutside } from '../../testing/diagram/text-outside.ts';
import { municipalityOf } from '../../testing/diagram/trees.ts';
import type { Chart, ChartUnit } from '../chart/chart.ts';
import { drawFor } from './draw.ts';
import { targets } from './target.ts';

/** A small municipality in which every second unit is called so, heads and all. */
function withName(name: string): Chart {
  const renamed = (unit: ChartUnit, i: number): ChartUnit => ({
    ...unit,
    ...(i % 2 === 0 && { name, heads: [{ title: name, holder: name, special: true }] }),
    children: unit.children.map(renamed),
  });
  const { root, language } = municipalityOf(30);
  return { root: renamed(root, 0), language };
}

test.each([
  ['no name', ''],
  ['nothing but spaces', ' \u00a0\t '],
  ['300 letters in one word', 'Å'.repeat(300)],
  ['300 letters in a Danish word', 'speciallægepraksissamarbejdsudvalg'.repeat(9)],
  ['300 letters in words', 'Sekretariatet for tværgående indsatser '.repeat(8).trim()],
  ['300 narrow letters and no place to break', 'i1'.repeat(150)],
  ['20,000 letters with hyphens', 'abcd-'.repeat(4000)],
  ['20,000 letters without', 'x'.repeat(20_000)],
  ['letters from right to left', 'מחלקת הרווחה والخدمات الاجتماعية'],
  ['a change of direction that is never ended', '\u202eRådhuset'],
  ['pictures', '👩‍🚒🚒 Beredskab 👨‍👩‍👧‍👦'.repeat(9)],
  ['letters of the Far East', '市民サービス課'.repeat(20)],
  ['marks without a letter', '\u0301'.repeat(300)],
  ['half a pair', 'Rå\ud83ddhus'],
  ['markup', '<script>alert("1")</script>'],
  ['line feeds', 'Borger\n\n\nservice\r\nog\u2028mere'],
])('%s is drawn inside its box, wherever it is shown', (_, name) => {
  const chart = withName(name);
  for (const target of Object.values(targets)) {
    const { drawing } = drawFor(chart, target);
    expect(drawing.boxes).toHaveLength(30);
    expect(faultsIn(drawing)).toEqual([]);
    expect(drawing.boxes.flatMap(textOutside)).toEqual([]);
  }
});
