// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../search/index.ts';
import { documentsIn } from '../corpus.ts';
import { qualityOf, rank } from '../measure.ts';
import { havlund } from './corpus.ts';
import { heard } from './operators.ts';

const ids = new Set(havlund.map(({ id }) => id));
const judgements = heard
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [key = '', queries = ''] = line.split(': ');
    const rel = [`p:${key}`, `u:${key}`].filter((id) => ids.has(id));
    return queries.split('; ').map((q) => ({ kind: 'heard', q, rel }));
  });

describe('what operators type of what they hear', () => {
  const ranked = rank(buildIndex(documentsIn(havlund)), judgements);
  const late = ranked.filter((one) => one.rank > 3).map(({ q }) => q);

  test('leads to whom is asked for', () => {
    expect(judgements.length).toBeGreaterThanOrEqual(60);
    expect(judgements.every(({ rel }) => rel.length > 0)).toBe(true);
    const quality = qualityOf(ranked);
    expect(quality.mrr, late.join('; ')).toBeGreaterThanOrEqual(0.96);
    expect(quality.firstThree, late.join('; ')).toBeGreaterThanOrEqual(0.97);
  });
});
