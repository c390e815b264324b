// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { operationsIn, organisation } from '../../../testing/changes-file.ts';
import { idFor } from '../names.ts';

const id = (name: string) => idFor(organisation.id, name);
const from = { from: '2021-01-01' };

describe('operations that are part of a change event', () => {
  const event = 'ny-struktur';
  const part = (type: string, unit: string) => ({
    changeEventId: id(event),
    successionId: id(`${event}:${type}:${unit}`),
  });

  test('name it once, for the whole change', () => {
    const operations = [
      { do: 'move', unitId: 'havnen', parentId: 'teknik' },
      { do: 'rename', unitId: 'havnen', name: { da: 'Kajen' } },
      { do: 'close', unitId: 'molen', event: null },
    ];
    const [move, rename, close] = operationsIn(operations, { ...from, event });
    expect([move, rename]).toMatchObject([
      { event: part('moved', 'havnen') },
      { event: part('renamed', 'havnen') },
    ]);
    expect(close).not.toHaveProperty('event');
  });

  test('say for each original of a merger and each part of a split what it became', () => {
    const merge = { do: 'merge', originals: ['a', 'b'], intoId: 'c', event };
    const split = { do: 'split', unitId: 'd', into: [{ unitId: 'e' }, { unitId: 'f' }], event };
    expect(operationsIn([merge, split], from)).toMatchObject([
      {
        changeEventId: id(event),
        originals: [
          { unitId: id('a'), successionId: part('merged', 'a').successionId },
          { unitId: id('b'), successionId: part('merged', 'b').successionId },
        ],
      },
      {
        changeEventId: id(event),
        into: [
          { unitId: id('e'), successionId: part('split', 'e').successionId },
          { unitId: id('f'), successionId: part('split', 'f').successionId },
        ],
      },
    ]);
  });
});
