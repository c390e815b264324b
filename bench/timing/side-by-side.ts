// SPDX-License-Identifier: MPL-2.0
import type { Figure, Unit } from '../report/line.ts';
import { median } from './samples.ts';

/** Ours and theirs, measured in turns, and the ratio between them. */
export interface SideBySide {
  readonly ours: Figure;
  readonly theirs: Figure;
  readonly ratio: number;
}

/**
 * Measures two things in turns: A B, B A, A B … Each round gives a ratio of two figures taken one right after the
 * other, so that a machine that grows slower or has others to serve takes from both alike.
 */
export async function sideBySide(
  rounds: number,
  unit: Unit,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<SideBySide> {
  const pairs: { a: number; b: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const first = round % 2 === 0 ? await ours() : undefined;
    const b = await theirs();
    pairs.push({ a: first ?? (await ours()), b });
  }
  return {
    ours: { value: median(pairs.map(({ a }) => a)), unit },
    theirs: { value: median(pairs.map(({ b }) => b)), unit },
    ratio: median(pairs.map(({ a, b }) => a / b)),
  };
}
