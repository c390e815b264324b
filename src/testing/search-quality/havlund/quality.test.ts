// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../search/index.ts';
import { documentsIn } from '../corpus.ts';
import { qualityOf, type Ranked, rank } from '../measure.ts';
import { havlund } from './corpus.ts';
import { judgements } from './judgements.ts';

const ranked = rank(buildIndex(documentsIn(havlund)), judgements);
const byKind = Map.groupBy(ranked, ({ kind }) => kind);

const failures = (some: readonly Ranked[]) => some.filter((one) => one.rank > 3).map(({ q }) => q);

describe('in Havlund', () => {
  test('all that is asked for is found well', () => {
    const quality = qualityOf(ranked);
    expect(quality.mrr, failures(ranked).join('; ')).toBeGreaterThanOrEqual(0.98);
    expect(quality.first).toBeGreaterThanOrEqual(0.97);
    expect(quality.firstThree).toBeGreaterThanOrEqual(0.99);
  });

  test('as many of each kind are asked for as tell something', () => {
    expect(byKind.size).toBe(14);
    for (const [kind, some] of byKind) {
      expect(some.length, kind).toBeGreaterThanOrEqual(kind === 'abbrev' ? 40 : 150);
    }
  });

  test.each([
    ...(['exact', 'phone', 'email', 'abbrev', 'aa-oe', 'no-diacritics'] as const).map(
      (kind) => [kind, 0.99] as const,
    ),
    ...(['inflected', 'compound-split', 'typo'] as const).map((kind) => [kind, 0.97] as const),
    ...(['compound-part', 'prefix', 'person', 'question'] as const).map((kind) => [kind, 0.96] as const),
    ['synonym', 0.94] as const,
  ])('queries of the kind %s reach an MRR of %d', (kind, least) => {
    const some = byKind.get(kind) ?? [];
    expect(qualityOf(some).mrr, failures(some).join('; ')).toBeGreaterThanOrEqual(least);
  });
});
