// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { aDocument } from '../../testing/search-quality/documents.ts';
import { buildIndex } from '../index/build-index.ts';
import { updateIndex } from '../index/update-index.ts';
import { didYouMean } from './did-you-mean.ts';

const documents = [
  aDocument('Havnekontoret'),
  aDocument('Åse Kjærgård', { kind: 'person', words: { title: ['Havnefoged'] } }),
  aDocument('Bo Lindgren', { kind: 'person' }),
  aDocument('Ib Lindgren', { kind: 'person' }),
  aDocument('Pia Lundgren', { kind: 'person' }),
];

describe('one is asked whether one meant', () => {
  test.each([
    ['havnekontret', 'havnekontoret'],
    ['Havnefogd Kjærgård', 'havnefoged Kjærgård'],
    ['aase kergaard', 'aase kjærgård'],
    ['bo lyndgren', 'bo lindgren'],
  ])('for %j %j', (query, meant) => {
    expect(didYouMean(buildIndex(documents), query)).toBe(meant);
  });

  test.each(['havnekontoret', 'havnekontorets', 'havne', 'lindgren', 'kontor', 'xyzxyz', '4512', '', '🙂'])(
    'nothing for %j',
    (query) => {
      expect(didYouMean(buildIndex(documents), query)).toBeUndefined();
    },
  );

  test('nothing that is gone, before the index is packed too', () => {
    const index = buildIndex(documents);
    updateIndex(index, { changed: [], removed: ['Havnekontoret'] });
    expect(didYouMean(index, 'havnekontret')).toBeUndefined();
  });
});
