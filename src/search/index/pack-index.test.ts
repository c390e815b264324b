// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { aDocument, manyDocuments } from '../../testing/search-quality/documents.ts';
import { search, searchAndCount } from '../ranking/search.ts';
import { buildIndex } from './build-index.ts';
import { isWorthPacking, packIndex } from './pack-index.ts';
import { updateIndex } from './update-index.ts';

const before = [...manyDocuments(60, 900)];
const after = [...manyDocuments(60, 900, 8)];
const queries = [
  'jensen',
  'anne',
  'vejkontoret',
  'boligstøtte',
  'sagsbehandler nord',
  'bækgaard',
  '2',
  '4512',
  'ansat7@',
];

describe('an index', () => {
  test('finds what has been added, and not what has been changed or removed', () => {
    const index = buildIndex([aDocument('Vejkontoret'), aDocument('Bykontoret')]);
    const changed = [aDocument('Parkkontoret', { id: 'Vejkontoret' }), aDocument('Havnekontoret')];
    updateIndex(index, { changed, removed: ['Bykontoret'] });
    expect(search(index, 'kontoret').map(({ id }) => id)).toEqual(['Havnekontoret', 'Vejkontoret']);
    expect(search(index, 'bykontoret').map(({ id }) => id)).not.toContain('Bykontoret');
    expect(search(index, 'parkkontoret')[0]?.id).toBe('Vejkontoret');
  });

  test('that has been changed piece by piece finds the same as one made anew', () => {
    const index = buildIndex(before);
    for (const document of after.slice(0, 40)) updateIndex(index, { changed: [document], removed: [] });
    const fresh = buildIndex([...after.slice(0, 40), ...before.slice(40)]);
    const found = (one: typeof index) => queries.map((query) => search(one, query).map(({ id }) => id));
    expect(found(index)).toEqual(found(fresh));
  });

  test('that has been changed through and through, and packed, is as good as one made anew', () => {
    const index = buildIndex(before);
    for (const document of after) updateIndex(index, { changed: [document], removed: [] });
    packIndex(index);
    const fresh = buildIndex(after);
    const found = (one: typeof index) => queries.map((query) => searchAndCount(one, query));
    expect(found(index)).toEqual(found(fresh));
  });

  test('that has been packed has nothing left of what is gone', () => {
    const index = buildIndex(before);
    updateIndex(index, { changed: [], removed: before.slice(60).map(({ id }) => id) });
    packIndex(index);
    const fresh = buildIndex(before.slice(0, 60));
    expect(index.vocabulary.terms.toSorted()).toEqual(fresh.vocabulary.terms.toSorted());
    expect(index.postings.slots.length).toBe(fresh.postings.slots.length);
  });

  test('is worth packing when much has changed', () => {
    const index = buildIndex(before);
    updateIndex(index, { changed: after.slice(0, 100), removed: [] });
    expect(isWorthPacking(index)).toBe(false);
    updateIndex(index, { changed: after.slice(0, 500), removed: [] });
    expect(isWorthPacking(index)).toBe(true);
  });
});
