// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../access/index.ts';
import type { Database } from '../database/index.ts';
import { asOf, type Expectation } from '../organisation/index.ts';
import { databases } from '../testing/databases.ts';
import { aRegister, recordIn } from '../testing/registers.ts';
import { strandbyOperations, unitId } from '../testing/strandby-operations.ts';
import { Register } from './register.ts';

const today = '2021-06-01';
const now = new Date('2021-06-01T10:00:00Z');

describe.each(databases)('what a change expects, on $name', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  async function twoEditors() {
    const register = await aRegister(database);
    await recordIn(register, ...strandbyOperations);
    const other = new Register(database, register.organisationId);
    const save = (by: Register, da: string, more: Partial<Expectation> = {}) => {
      const seen = { entity: 'unit', id: unitId('Park'), on: today, recordedBy: 1, ...more } as const;
      const operations = [
        { do: 'rename', unitId: unitId('Park'), name: { da }, from: today, to: null } as const,
      ];
      const change = { reason: 'test', operations, expects: [seen] };
      return by.record(permitCommandLine(register.organisationId, da), change, now);
    };
    return { register, other, save };
  }

  test('lets one of two through who save at the same instant, and tells the other', async () => {
    const { register, other, save } = await twoEditors();
    const both = await Promise.all([save(register, 'Anna'), save(other, 'Bo'), save(register, 'Carl')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    for (const one of both.filter(({ ok }) => !ok))
      expect(one).toMatchObject({
        refusals: [{ code: 'changed-meanwhile', values: { id: unitId('Park') } }],
      });
    await register.refresh();
    expect([register.change, (await register.snapshot('full', asOf(today))).change]).toEqual([2, 2]);
  });

  test('is the version of the day: another day may have been changed meanwhile', async () => {
    const { register, save } = await twoEditors();
    await recordIn(register, {
      do: 'rename',
      unitId: unitId('Park'),
      name: { da: 'Parker' },
      from: '2022-01-01',
    });
    expect(await save(register, 'Anna', { recordedBy: 1 })).toMatchObject({ ok: false });
    expect(await save(register, 'Anna', { recordedBy: 2 })).toMatchObject({ ok: true });
    expect(await save(register, 'Bo', { recordedBy: 2, on: '2022-06-01' })).toMatchObject({ ok: true });
  });

  test('leaves nothing behind where it is not so', async () => {
    const { register, save } = await twoEditors();
    const { change } = await register.snapshot('full', asOf(today));
    expect(await save(register, 'Anna', { recordedBy: 7 })).toMatchObject({ ok: false });
    expect(await save(register, 'Anna', { id: unitId('Nowhere') })).toMatchObject({ ok: false });
    expect((await register.snapshot('full', asOf(today))).change).toBe(change);
    expect(await save(register, 'Anna')).toMatchObject({ ok: true, value: { number: change + 1 } });
  });
});
