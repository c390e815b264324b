// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { municipalityOf } from '../../testing/diagram/trees.ts';
import { type Block, blockOf } from './block.ts';
import { heightOf, widthIn } from './column.ts';
import { gap } from './metrics.ts';
import { packed } from './pack.ts';
import type { Led } from './sideband.ts';

type Size = readonly [width: number, height: number];

/** Branches of these sizes, wide and low or narrow and high. */
function choicesOf(sizes: readonly Size[]): readonly (readonly Led[])[] {
  const some = (turned: boolean) =>
    sizes.map(
      ([wide, low]) => ({ block: aBlock(turned ? low : wide, turned ? wide : low), style: 'line' }) as const,
    );
  return [some(false), some(true)];
}

function aBlock(width: number, height: number): Block {
  return blockOf({
    unit: municipalityOf(1).root,
    level: 1,
    leaf: true,
    frame: 'box',
    width,
    height,
    lines: [],
  });
}

const widthOf = (columns: readonly (readonly Led[])[]) =>
  columns.reduce((sum, led) => sum + widthIn(led) + gap.branches, 0);

/** Tries every way there is. */
function narrowest(choices: readonly (readonly Led[])[], from: number, limit: number): number {
  const count = choices[0]?.length ?? 0;
  if (from === count) return 0;
  const ways = choices.flatMap((led) =>
    Array.from({ length: count - from }, (_, i) => led.slice(from, from + i + 1))
      .filter((column) => heightOf(column) <= limit)
      .map((column) => widthOf([column]) + narrowest(choices, from + column.length, limit)),
  );
  return Math.min(...ways, Number.POSITIVE_INFINITY);
}

test('columns are as narrow as any way to divide the branches at that height', () => {
  const side = fc.integer({ min: 20, max: 300 });
  const sizes = fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 6 });
  const property = fc.property(sizes, fc.integer({ min: 100, max: 900 }), (sizes, limit) => {
    const choices = choicesOf(sizes);
    const columns = packed(choices, limit);
    const least = narrowest(choices, 0, limit);
    expect(columns ? widthOf(columns) : Number.POSITIVE_INFINITY).toBe(least);
    expect(columns?.flat() ?? sizes).toHaveLength(sizes.length);
    expect(Math.max(0, ...(columns ?? []).map((led) => heightOf(led)))).toBeLessThanOrEqual(limit);
  });
  fc.assert(property, { seed: 851 });
});

test('of ways that are equally narrow the most even one is taken', () => {
  const choices = choicesOf(Array.from({ length: 4 }, () => [50, 50] as const));
  expect(packed(choices, 200)?.map((led) => led.length)).toEqual([2, 2]);
});
