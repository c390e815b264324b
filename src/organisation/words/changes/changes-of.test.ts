// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { aSuccession, aUnit } from '../../../testing/organisation.ts';
import { type Side, unitChangesOf } from './changes-of.ts';

const sideWith = (...units: readonly { name: string; parent?: string }[]): Side => {
  const byId = new Map(units.map(aUnit).map((unit) => [unit.id, unit]));
  return (unitId) => byId.get(unitId);
};
const before = sideWith(
  { name: 'Byen' },
  { name: 'Veje' },
  { name: 'Parker' },
  { name: 'Trykkeriet' },
  { name: 'Havnen', parent: 'Byen' },
);
const after = sideWith(
  { name: 'Klima' },
  { name: 'Byen' },
  { name: 'Vej og Park' },
  { name: 'Havnen', parent: 'Klima' },
);
const part = (type: Parameters<typeof aSuccession>[0]['type'], original?: string, result?: string) =>
  aSuccession({
    event: 'Ny struktur',
    type,
    ...(original === undefined ? {} : { original }),
    ...(result === undefined ? {} : { result }),
  });
const [town, print] = [{ da: 'Byen' }, { da: 'Trykkeriet' }];

test.each([
  [
    'mergers together',
    [part('merged', 'Veje', 'Vej og Park'), part('merged', 'Parker', 'Vej og Park')],
    [{ type: 'merged', originals: [{ da: 'Veje' }, { da: 'Parker' }], result: { da: 'Vej og Park' } }],
  ],
  [
    'splits together',
    [part('split', 'Trykkeriet', 'Klima'), part('split', 'Trykkeriet', 'Byen')],
    [{ type: 'split', original: print, results: [{ da: 'Klima' }, town] }],
  ],
  [
    'a closing with all who take over',
    [part('closed', 'Trykkeriet', 'Klima'), part('closed', 'Trykkeriet', 'Byen')],
    [{ type: 'closed', unit: print, successors: [{ da: 'Klima' }, town] }],
  ],
  [
    'a closing with nobody who takes over',
    [part('closed', 'Trykkeriet')],
    [{ type: 'closed', unit: print, successors: [] }],
  ],
  [
    'a move from parent to parent',
    [part('moved', 'Havnen', 'Havnen')],
    [{ type: 'moved', unit: { da: 'Havnen' }, from: town, to: { da: 'Klima' } }],
  ],
  [
    'each renaming apart',
    [part('renamed', 'Parker', 'Vej og Park'), part('renamed', 'Veje', 'Klima')],
    [
      { type: 'renamed', before: { da: 'Parker' }, after: { da: 'Vej og Park' } },
      { type: 'renamed', before: { da: 'Veje' }, after: { da: 'Klima' } },
    ],
  ],
  [
    'a unit created in another',
    [part('created', undefined, 'Havnen')],
    [{ type: 'created', unit: { da: 'Havnen' }, parent: { da: 'Klima' } }],
  ],
  [
    'nothing of units that are not there',
    [part('renamed', 'Ukendt', 'Ukendt'), part('closed', 'Klima'), part('moved', 'Havnen', 'Ukendt')],
    [],
  ],
])('the parts of an event are read as %s', (_, parts, changes) => {
  expect(unitChangesOf(parts, before, after)).toEqual(changes);
});
