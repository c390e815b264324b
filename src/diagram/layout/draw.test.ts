// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsIn } from '../../testing/diagram/faults.ts';
import { treeOf } from '../../testing/diagram/trees.ts';
import { unitsIn } from '../chart/chart.ts';
import { drawFor } from './draw.ts';
import { targets } from './target.ts';

/** Mostly the sizes that organisations have, few huge ones. */
const size = fc.oneof(
  { weight: 1990, arbitrary: fc.integer({ min: 1, max: 120 }) },
  { weight: 18, arbitrary: fc.integer({ min: 120, max: 1500 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1500, max: 10_000 }) },
);

test('2,000 trees: every unit has a box, no box lies on another, no line runs through one', () => {
  const seed = fc.integer({ min: 0, max: 2 ** 31 });
  const target = fc.constantFrom(...Object.values(targets));
  fc.assert(
    fc.property(seed, size, target, (seed, size, target) => {
      const chart = treeOf(seed, size);
      const { drawing } = drawFor(chart, target);
      expect(faultsIn(drawing)).toEqual([]);
      expect(new Set(drawing.boxes.map(({ unitId }) => unitId)).size).toBe(unitsIn(chart.root));
    }),
    { numRuns: 2000, seed: 851 },
  );
});
