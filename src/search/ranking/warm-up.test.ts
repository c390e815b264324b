// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { manyDocuments } from '../../testing/search-quality/documents.ts';
import { buildIndex } from '../index/build-index.ts';
import { search } from './search.ts';
import { warmUp } from './warm-up.ts';

test('an index that has been warmed up finds what it found before', () => {
  const index = buildIndex(manyDocuments(20, 50));
  const before = search(index, 'a');
  warmUp(index);
  warmUp(buildIndex([]));
  expect(search(index, 'a')).toEqual(before);
  expect(before.length).toBeGreaterThan(0);
});
