// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/index.ts';
import { asOf, occupantsOf } from '../organisation/index.ts';
import { databases } from '../testing/databases.ts';
import { aRegister, recordIn } from '../testing/registers.ts';
import { aUnitCreated, strandbyOperations, unitId } from '../testing/strandby-operations.ts';
import { Register } from './register.ts';

describe.each(databases)('on $name', ({ open }) => {
  let database: Database;
  let register: Register;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    register = await aRegister(database);
    await recordIn(register, ...strandbyOperations);
  });

  const rename = (da: string, from: string) => ({ do: 'rename', unitId: unitId('Vej'), name: { da }, from });
  const nameIn = async (reader: Register, date: string, number: number | null = null) =>
    (await reader.snapshot('full', asOf(date, number))).unit.get(unitId('Vej'))?.name.da;

  test('a change says who made it, when and why, and stands in the outbox', async () => {
    const { rows } = await sql`
      select number, actor, reason, recorded_at, event, payload, delivered_at from change c
      join outbox o on o.organisation_id = c.organisation_id and o.change_number = c.number
      where c.organisation_id = ${register.organisationId}`.execute(database.query);
    expect(rows).toEqual([
      {
        ...{ number: 1, actor: 'command line: tester', reason: 'test', delivered_at: null },
        ...{
          recorded_at: new Date('2021-06-01T10:00:00Z'),
          event: 'change.recorded',
          payload: { change: 1 },
        },
      },
    ]);
    const snapshot = await register.snapshot('public', asOf('2021-06-01'));
    expect(snapshot.recorded.get(1)).toEqual(new Date('2021-06-01T10:00:00Z'));
  });

  test('what was known after an earlier change can be read as it was', async () => {
    await recordIn(register, rename('Veje', '2021-01-01'));
    await recordIn(register, rename('Vejene', '2021-01-01'));
    const fresh = new Register(database, register.organisationId);
    const known = await Promise.all([1, 2, 3].map((number) => nameIn(fresh, '2022-01-01', number)));
    expect(known).toEqual(['Vej', 'Veje', 'Vejene']);
    expect(await nameIn(fresh, '2020-01-01')).toBe('Vej');
  });

  test('what is asked for as of a change that is still to come is read again once it has come', async () => {
    expect(await nameIn(register, '2022-01-01', 2)).toBe('Vej');
    await recordIn(register, rename('Veje', '2021-01-01'));
    expect(await nameIn(register, '2022-01-01', 2)).toBe('Veje');
  });

  test('one snapshot serves all days between which nothing begins or ends', async () => {
    await recordIn(register, rename('Veje', '2022-01-01'));
    const on = (date: string) => register.snapshot('public', asOf(date));
    const before = await on('2021-12-31');
    expect(await on('1999-05-05')).toBe(before);
    expect(await on('2022-01-01')).not.toBe(before);
    expect(register.kept('public', asOf('2030-01-01'))).toBe(await on('2022-01-01'));
    await recordIn(register, rename('Vejene', '2023-01-01'));
    expect(await nameIn(register, '2022-12-31')).toBe('Veje');
    expect(await nameIn(register, '2023-01-01')).toBe('Vejene');
  });

  test('a change leaves all that it does not touch shared with the snapshot before it', async () => {
    const before = await register.snapshot('public', asOf('2022-01-01'));
    await recordIn(register, rename('Veje', '2021-01-01'));
    const after = await register.snapshot('public', asOf('2022-01-01'));
    expect(after.person).toBe(before.person);
    expect(after.unit.get(unitId('Park'))).toBe(before.unit.get(unitId('Park')));
  });

  test('a change that makes a unit internal hides, in what is kept, all that belongs to it', async () => {
    const day = asOf('2022-01-01');
    await register.snapshot('public', day);
    await recordIn(register, {
      do: 'alter',
      entity: 'unit',
      id: unitId('Vej'),
      from: '2021-01-01',
      set: { visibility: 'internal' },
    });
    const after = await register.snapshot('public', day);
    const fresh = await new Register(database, register.organisationId).snapshot('public', day);
    expect([...after.unit.keys()].toSorted()).toEqual([...fresh.unit.keys()].toSorted());
    expect([after.task.size, after.person.size, after.unit.has(unitId('Asfalt'))]).toEqual([1, 1, false]);
  });

  test.each(['unit', 'unit_history', 'change'])(
    'rows of %s cannot be altered, nor the table emptied',
    async (table) => {
      await recordIn(register, rename('Veje', '2021-01-01'));
      const attempt = (statement: string) => sql.raw(statement).execute(database.query);
      const column = table === 'change' ? 'reason' : 'slug';
      await expect(attempt(`update ${table} set ${column} = 'x'`)).rejects.toMatchObject({ code: '23001' });
      await expect(attempt(`truncate ${table} cascade`)).rejects.toMatchObject({ code: '23001' });
      if (table !== 'unit')
        await expect(attempt(`delete from ${table}`)).rejects.toMatchObject({ code: '23001' });
    },
  );

  test('a chronicle keeps names of before; the public one leaves out what is internal or lies below it', async () => {
    await recordIn(
      register,
      aUnitCreated('Hemmelig', { parent: 'Park' }),
      aUnitCreated('Dyb', { parent: 'Hemmelig' }),
    );
    await recordIn(register, {
      do: 'alter',
      entity: 'unit',
      id: unitId('Hemmelig'),
      from: '2021-01-01',
      set: { visibility: 'internal' },
    });
    await recordIn(register, rename('Veje', '2022-01-01'));
    const full = await register.chronicle('full', '2022-01-01');
    expect(full.get(unitId('Vej'))?.now.map(({ value }) => value.name.da)).toEqual(['Vej', 'Veje']);
    expect(full.has(unitId('Dyb'))).toBe(true);
    const seen = async (day: string) => (await register.chronicle('public', day)).get(unitId('Dyb'));
    expect((await seen('2020-12-31'))?.now.map(({ valid }) => valid)).toEqual([
      { from: null, to: '2021-01-01' },
    ]);
    expect(await seen('2021-01-01')).toBeUndefined();
  });

  test('a name that was planned and given up before its day has never been an address', async () => {
    await recordIn(register, rename('Vejgaard', '2022-01-01'));
    await recordIn(register, rename('Vej', '2022-01-01'));
    await recordIn(register, rename('Veje', '2021-01-01'));
    await recordIn(register, rename('Vejene', '2021-01-01'));
    const addresses = occupantsOf(await register.chronicle('public', '2023-01-01'), 'teknik/vejgaard');
    expect(addresses).toEqual([]);
    const said = (await register.chronicle('public', '2023-01-01')).get(unitId('Vej'))?.corrected ?? [];
    expect(new Set(said.map(({ value }) => value.slug))).toEqual(new Set(['vej', 'veje']));
  });
});
