// SPDX-License-Identifier: MPL-2.0
import type { Figure } from '../../report/line.ts';
import { figureOf, timeOf } from '../../timing/samples.ts';

type Ask = (query: string) => unknown;

const rounds = 5;

/** The first time that each query is asked. */
export async function firstTimes(queries: readonly string[], ask: Ask): Promise<Figure> {
  const times: number[] = [];
  for (const query of queries) times.push(await timeOf(() => ask(query)));
  return figureOf(times);
}

/** For each query the best of five times, so that it is not others on the machine that are measured. */
export async function warmTimes(queries: readonly string[], ask: Ask): Promise<Figure> {
  const best: number[] = [];
  for (const query of queries) {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) least = Math.min(least, await timeOf(() => ask(query)));
    best.push(least);
  }
  return figureOf(best);
}
