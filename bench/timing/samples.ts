// SPDX-License-Identifier: MPL-2.0
import type { Figure, Unit } from '../report/line.ts';

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value that a share of all stay at or below. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const found = sorted[Math.ceil(sorted.length * share) - 1];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

/** Median and 99th percentile; of fewer than a hundred, that is the worst. */
export function figureOf(values: readonly number[], unit: Unit = 'ms'): Figure {
  return { value: median(values), p99: percentile(values, 0.99), unit };
}

/** How long something takes, in ms. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** How long something takes each time, in ms; the first `warmUp` times do not count. */
export async function timesOf(
  count: number,
  work: (round: number) => unknown,
  warmUp = 0,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < count + warmUp; round++) times.push(await timeOf(() => work(round)));
  return times.slice(warmUp);
}
