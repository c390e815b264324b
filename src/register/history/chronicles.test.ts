// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/index.ts';
import type { Chronicle } from '../../organisation/index.ts';
import { databases } from '../../testing/databases.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { aUnitCreated, strandbyOperations, unitId } from '../../testing/strandby-operations.ts';
import { Register } from '../register.ts';

const byId = (chronicle: Chronicle) => [...chronicle].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Changes that touch a unit, its place, what is under it, and who may see it. */
const changes: readonly object[] = [
  { do: 'rename', unitId: unitId('Vej'), name: { da: 'Veje' }, from: '2020-01-01' },
  { do: 'move', unitId: unitId('Vej'), parentId: unitId('Kultur'), from: '2021-01-01' },
  { do: 'alter', entity: 'unit', id: unitId('Teknik'), from: '2020-06-01', set: { visibility: 'internal' } },
  aUnitCreated('Lys', { parent: 'Vej', from: '2021-06-01' }),
  { do: 'alter', entity: 'unit', id: unitId('Kultur'), from: '2022-01-01', set: { visibility: 'internal' } },
  { do: 'close', unitId: unitId('Lys'), from: '2023-01-01' },
  { do: 'alter', entity: 'unit', id: unitId('Teknik'), from: '2020-06-01', set: { visibility: 'public' } },
];

describe.each(databases)('a chronicle on $name', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it.each([
    ['before any of them', '2019-01-01'],
    ['between them', '2021-03-01'],
    ['after all of them', '2024-01-01'],
  ])('that is kept through changes says what one that is read anew says, seen %s', async (_, seenOn) => {
    const register = await aRegister(database);
    await recordIn(register, ...strandbyOperations);
    for (const audience of ['public', 'full'] as const) await register.chronicle(audience, seenOn);
    for (const change of changes) {
      expect(await recordIn(register, change)).toMatchObject({ ok: true });
      const anew = new Register(database, register.organisationId);
      await anew.refresh();
      for (const audience of ['public', 'full'] as const) {
        const [kept, read] = [register, anew].map((one) => one.chronicle(audience, seenOn));
        expect(byId((await kept) as Chronicle)).toEqual(byId((await read) as Chronicle));
      }
    }
  });
});
