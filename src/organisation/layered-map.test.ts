// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LayeredMap } from './layered-map.ts';

const differences = fc
  .array(fc.tuple(fc.nat(40).map(String), fc.option(fc.nat(9), { nil: undefined })), { maxLength: 6 })
  .map((entries) => new Map(entries));
const steps = fc.array(differences, { maxLength: 60 });

function depthOf(map: ReadonlyMap<string, unknown>): number {
  return map instanceof LayeredMap ? 1 + depthOf(map.below) : 0;
}

describe('a map that is another one but for some differences', () => {
  test.each([
    ['in one layer', LayeredMap.over],
    ['step on step', LayeredMap.onTop],
  ])('%s is what one gets by setting and deleting', (_, layer) => {
    fc.assert(
      fc.property(differences, steps, (ground, steps) => {
        const plain = new Map(
          [...ground].flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
        );
        const first: ReadonlyMap<string, number> = new Map(plain);
        const layered = steps.reduce((map, step) => layer(map, step), first);
        for (const [id, value] of steps.flatMap((step) => [...step]))
          value === undefined ? plain.delete(id) : plain.set(id, value);
        expect(new Map(layered)).toEqual(plain);
        expect(layered.size).toBe(plain.size);
        for (const id of Array.from({ length: 41 }, (_, i) => String(i)))
          expect([layered.has(id), layered.get(id)]).toEqual([plain.has(id), plain.get(id)]);
      }),
    );
  });

  test('step on step has few layers, however many steps there were', () => {
    const ground: ReadonlyMap<string, number> = new Map();
    const layered = Array.from({ length: 1000 }).reduce<ReadonlyMap<string, number>>(
      (map, _, step) => LayeredMap.onTop(map, new Map([[String(step), step]])),
      ground,
    );
    expect(layered.size).toBe(1000);
    expect(depthOf(layered)).toBeLessThan(11);
  });
});
