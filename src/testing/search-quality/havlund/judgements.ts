// SPDX-License-Identifier: MPL-2.0
import type { Judgement } from '../measure.ts';
import { compoundParts } from './compound-parts.ts';
import { compoundSplits } from './compound-splits.ts';
import { havlundUnitList } from './corpus.ts';
import { generated } from './generated.ts';
import { inflected } from './inflected.ts';
import { questions } from './questions.ts';
import { synonyms } from './synonyms.ts';

const known = new Set(havlundUnitList.map(({ key }) => key));

/** Lines `key key: query, query` as judgements; a key that is no unit's is a mistake in them. */
function written(kind: string, lines: string): readonly Judgement[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [keys = '', queries = ''] = line.split(': ');
      const rel = keys.split(' ').map((key) => {
        if (!known.has(key)) throw new Error(`no unit ${key} in: ${line}`);
        return `u:${key}`;
      });
      return queries.split(',').map((q) => ({ kind, q: q.trim(), rel }));
    });
}

/** What somebody types in Havlund, of each of the fourteen kinds. */
export const judgements: readonly Judgement[] = [
  ...generated,
  ...written('inflected', inflected),
  ...written('compound-part', compoundParts),
  ...written('compound-split', compoundSplits),
  ...written('synonym', synonyms),
  ...written('question', questions),
];
