// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { faultsIn } from '../../testing/diagram/faults.ts';
import { municipalityOf, treeOf } from '../../testing/diagram/trees.ts';
import { paper } from '../layout/target.ts';
import { sheetsOf } from './sheets.ts';

const a3 = paper('a3', 'landscape');

test.each([
  [60, 'a4', 1],
  [120, 'a3', 1],
  [300, 'a1', 1],
  [300, 'a3', 3],
  [1000, 'a3', 10],
  [10_000, 'a3', 85],
] as const)('%i units can be read on %s, on no more sheets than %i', (units, size, most) => {
  const sheets = sheetsOf(municipalityOf(units), paper(size, 'landscape'));
  expect(sheets.length).toBeLessThanOrEqual(most);
  for (const { scale } of sheets) expect(scale * 12).toBeGreaterThanOrEqual(6.5 - 1e-9);
});

test('every unit is on some sheet, and each cut says the page at both ends', () => {
  const chart = municipalityOf(700);
  const sheets = sheetsOf(chart, a3);
  const shown = new Set(sheets.flatMap(({ drawing }) => drawing.boxes.map(({ unitId }) => unitId)));
  expect(shown.size).toBe(700);
  for (const { number, of, cutFrom, drawing } of sheets) {
    expect(of).toBe(sheets.length);
    const words = drawing.boxes.flatMap(({ lines }) => lines.map(({ text }) => text.replace('\u00a0', ' ')));
    if (cutFrom !== null) expect(words).toContain(`↑ side ${cutFrom}`);
    for (const { unitId, continuedOn } of drawing.boxes) {
      if (continuedOn === undefined) continue;
      expect(words).toContain(`→ side ${continuedOn}`);
      const goal = sheets[continuedOn - 1];
      expect(goal?.cutFrom).toBe(number);
      expect(goal?.drawing.boxes.map((box) => box.unitId)).toContain(unitId);
    }
  }
});

test('odd trees are divided too, without anything on anything', () => {
  for (let seed = 0; seed < 12; seed++) {
    const sheets = sheetsOf(treeOf(seed, 40 + 60 * seed), a3);
    expect(sheets.flatMap(({ drawing }) => faultsIn(drawing))).toEqual([]);
  }
});
