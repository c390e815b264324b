// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../organisation/index.ts';
import { aPublicSnapshot, aUnit, idOf } from '../testing/organisation.ts';
import { FollowingIndex, indexInTurns } from './following-index.ts';
import { search } from './ranking/search.ts';

const many = 700;
const teams = Array.from({ length: many }, (_, i) => aUnit({ name: `Hold ${i}`, parent: 'Teknik' }));
const before: Snapshot = aPublicSnapshot({ units: [aUnit({ name: 'Teknik' }), ...teams] });
const known = (snapshot: Snapshot) => ({ snapshot, chronicle: new Map() });

let change = 1;

/** The same as before, after another change, but for units that are called otherwise, or are gone. */
function withUnits(set: Readonly<Record<string, string | null>>): Snapshot {
  const unit = new Map(before.unit);
  change += 1;
  for (const [old, name] of Object.entries(set)) {
    const id = idOf('unit', old);
    const one = unit.get(id);
    if (name === null) unit.delete(id);
    else if (one) unit.set(id, { ...one, recordedBy: change, name: { da: name } });
  }
  return { ...before, unit };
}

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
};

describe('an index that follows', () => {
  test('finds at once what has changed itself, and what is below it some turns later', async () => {
    const following = FollowingIndex.atOnce(known(before));
    const index = following.follow(known(withUnits({ Teknik: 'Broer' })));
    const found = () => search(index, 'broer', { limit: 200 }).map(({ id }) => id);
    expect(found()[0]).toBe(idOf('unit', 'Teknik'));
    expect(search(index, 'teknik')).not.toContainEqual(
      expect.objectContaining({ id: idOf('unit', 'Teknik') }),
    );
    const below = () => search(index, 'broer hold 699')[0];
    await until(() => search(index, 'teknik').length === 0);
    expect(below()?.id).toBe(idOf('unit', 'Hold 699'));
  });

  test('ends with what is known last, where changes come while it is at work', async () => {
    const following = FollowingIndex.atOnce(known(before));
    following.follow(known(withUnits({ Teknik: 'Broer' })));
    const index = following.follow(known(withUnits({ Teknik: 'Parker', 'Hold 5': null })));
    const units = (query: string) => search(index, query, { limit: 200 }).map(({ id }) => id);
    await until(() => units('teknik').length === 0 && units('broer').length === 0);
    expect(units('parker')[0]).toBe(idOf('unit', 'Teknik'));
    expect(units('hold 5')).not.toContain(idOf('unit', 'Hold 5'));
  });
});

test('an index that is made in turns lets others have theirs, and finds the same', async () => {
  let others = 0;
  const count = setInterval(() => others++);
  const index = await indexInTurns(known(before));
  clearInterval(count);
  expect(search(index, 'hold 77')[0]?.id).toBe(idOf('unit', 'Hold 77'));
  expect(others).toBeGreaterThan(0);
});
