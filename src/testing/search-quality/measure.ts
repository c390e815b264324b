// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type SearchIndex, search } from '../../search/index.ts';

/** What somebody typed, of what kind that is, and the identifiers of what they meant. */
const judgement = z.object({ kind: z.string(), q: z.string(), rel: z.array(z.string()).min(1) });
export type Judgement = z.infer<typeof judgement>;

export function readJudgements(file: string): readonly Judgement[] {
  return z.array(judgement).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Where what was meant stands first among ten hits; infinite where it is not among them. */
export interface Ranked extends Judgement {
  readonly rank: number;
  readonly hits: readonly string[];
}

export function rank(index: SearchIndex, judgements: readonly Judgement[]): readonly Ranked[] {
  return judgements.map((one) => {
    const hits = search(index, one.q, { limit: 10 }).map(({ id }) => id);
    const place = hits.findIndex((id) => one.rel.includes(id));
    return { ...one, hits, rank: place === -1 ? Number.POSITIVE_INFINITY : place + 1 };
  });
}

/** How good the answers are: the mean of 1/rank, and the shares of them that are first and among the first three. */
export interface Quality {
  readonly mrr: number;
  readonly first: number;
  readonly firstThree: number;
}

export function qualityOf(ranked: readonly Ranked[]): Quality {
  const mean = (value: (one: Ranked) => number) =>
    ranked.reduce((sum, one) => sum + value(one), 0) / Math.max(ranked.length, 1);
  return {
    mrr: mean((one) => 1 / one.rank),
    first: mean((one) => (one.rank === 1 ? 1 : 0)),
    firstThree: mean((one) => (one.rank <= 3 ? 1 : 0)),
  };
}
