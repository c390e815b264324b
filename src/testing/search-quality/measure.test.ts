// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { buildIndex } from '../../search/index.ts';
import { aDocument } from './documents.ts';
import { qualityOf, rank } from './measure.ts';

test('quality is told by where what was meant stands', () => {
  const index = buildIndex(['Parken', 'Parken Nord', 'Skoven'].map((name) => aDocument(name)));
  const ranked = rank(index, [
    { kind: 'x', q: 'parken', rel: ['Parken'] },
    { kind: 'x', q: 'parken', rel: ['Parken Nord'] },
    { kind: 'x', q: 'parken', rel: ['Skoven'] },
    { kind: 'x', q: 'skoven', rel: ['Parken', 'Skoven'] },
  ]);
  expect(ranked.map((one) => one.rank)).toEqual([1, 2, Number.POSITIVE_INFINITY, 1]);
  expect(qualityOf(ranked)).toEqual({ mrr: 2.5 / 4, first: 2 / 4, firstThree: 3 / 4 });
});
