// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsIn } from '../../testing/diagram/faults.ts';
import { municipalityOf, treeOf, treeWith } from '../../testing/diagram/trees.ts';
import { type Chart, unitsIn } from '../chart/chart.ts';
import type { Box } from '../drawing.ts';
import { widthOf } from '../measure/width.ts';
import { drawFor, type Fitted } from './draw.ts';
import { drawReadable } from './draw-readable.ts';
import { targets } from './target.ts';

const seed = fc.integer({ min: 0, max: 2 ** 31 });
const target = fc.constantFrom(...Object.values(targets));
/** Mostly the sizes that organisations have. */
const size = fc.oneof(
  { weight: 1850, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 135, arbitrary: fc.integer({ min: 60, max: 300 }) },
  { weight: 15, arbitrary: fc.integer({ min: 300, max: 1500 }) },
);

function expectWhole(chart: Chart, { drawing }: Fitted): void {
  expect(faultsIn(drawing)).toEqual([]);
  expect(drawing.boxes.filter(isTooNarrow)).toEqual([]);
  expect(new Set(drawing.boxes.map(({ unitId }) => unitId)).size).toBe(unitsIn(chart.root));
}

/** Whether a line ends beyond its box. */
function isTooNarrow({ x, width, level, leaf, lines }: Box): boolean {
  return lines.some((line) => {
    const weight = line.role === 'name' && (level === 0 || !leaf) ? 'semibold' : 'regular';
    return line.x + widthOf(line.text, weight, line.size) > x + width + 1;
  });
}

test('2,000 trees: every unit has a box, no box lies on another, no line runs through one', () => {
  const property = fc.property(seed, size, target, (seed, size, target) => {
    const chart = treeOf(seed, size);
    expectWhole(chart, drawFor(chart, target));
  });
  fc.assert(property, { numRuns: 2000, seed: 851, endOnFailure: true });
});

test.each([1, 2, 3, 4, 5])('10,000 units in a tree of any form, number %i', (seed) => {
  const chart = treeOf(seed, 10_000);
  expectWhole(chart, drawFor(chart, targets.a1));
});

test.each([
  ['200 units under one', treeWith(200, () => 0)],
  ['a chain of 50', treeWith(50, (i) => i - 1)],
])('%s', (_, chart) => {
  for (const target of Object.values(targets)) expectWhole(chart, drawFor(chart, target));
});

test.each([2, 10, 35, 60, 86, 120, 200, 300])(
  'with %i units a fifth of a drawing and more is boxes, wherever it is shown',
  (units) => {
    for (const target of Object.values(targets)) {
      const { drawing } = drawFor(municipalityOf(units), target);
      const ink = drawing.boxes.reduce((sum, { width, height }) => sum + width * height, 0);
      expect(ink / (drawing.width * drawing.height)).toBeGreaterThanOrEqual(0.2);
    }
  },
);

test.each([
  ['a screen', targets.screen],
  ['a sheet', targets.a1],
])('on %s the first unit stands over the middle of the others', (_, target) => {
  for (const units of [60, 300]) {
    const { width, boxes } = drawFor(municipalityOf(units), target).drawing;
    const [first] = boxes.filter(({ level }) => level === 0);
    expect(Math.abs((first?.x ?? 0) + (first?.width ?? 0) / 2 - width / 2)).toBeLessThan(20);
  }
});

test('its branches are all reached from above, or all from their sides', () => {
  for (const units of [30, 60, 120, 300]) {
    const { boxes, connectors } = drawFor(municipalityOf(units), targets.a1).drawing;
    const ends = new Set(connectors.map(({ points }) => String(points.at(-1))));
    const branches = boxes.filter(({ level }) => level === 1);
    const above = branches.filter(({ x, y, width }) => ends.has(String([x + Math.round(width / 2), y])));
    expect([0, branches.length]).toContain(above.length);
  }
});

test('names stay on a phone without turning it', () => {
  const { drawing, scale } = drawFor(municipalityOf(300), targets.phone);
  expect(drawing.width * scale).toBeLessThanOrEqual(360);
  expect(scale).toBe(1);
});

test('a picture of a fixed size shows the levels that can be read in it', () => {
  const { drawing, scale } = drawReadable(municipalityOf(300), targets.openGraph);
  expect(drawing.boxes).toHaveLength(9);
  expect(scale).toBeGreaterThanOrEqual(targets.openGraph.smallest);
});
