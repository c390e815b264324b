// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/index.ts';
import { asOf, change, childrenOf, entityNames, type FullSnapshot } from '../organisation/index.ts';
import { databases } from '../testing/databases.ts';
import { idOf } from '../testing/entities.ts';
import { aRegister, recordIn } from '../testing/registers.ts';
import { aUnitCreated, strandbyOperations, unitId } from '../testing/strandby-operations.ts';
import type { Register } from './register.ts';

const day = '2022-01-01';
const rename = (unit: string, da: string, from = day) => ({
  ...{ do: 'rename', unitId: unitId(unit), name: { da }, from },
});
const close = (unit: string, from = day) => ({ do: 'close', unitId: unitId(unit), from });
const move = (unit: string, parent: string, from = day) => ({
  ...{ do: 'move', unitId: unitId(unit), parentId: unitId(parent), from },
});
const proposal = (...operations: readonly object[]) => ({
  operations: change.parse({ reason: 'test', operations }).operations,
});
const contentsOf = (snapshot: FullSnapshot) =>
  entityNames.map((entity) => new Map<string, unknown>(snapshot[entity]));

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

  const rowsIn = async (table: string) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}
      where organisation_id = ${register.organisationId}`.execute(database.query);
    return rows[0]?.n;
  };

  test('what is tried out is what recording it comes to, and nothing is recorded', async () => {
    const operations = [
      ...[
        aUnitCreated('Havn', { parent: 'Kultur', from: day }),
        rename('Park', 'Parker'),
        move('Vej', 'Kultur'),
      ],
      ...[{ do: 'merge', originals: [{ unitId: unitId('Asfalt') }], intoId: unitId('Havn'), from: day }],
    ];
    const tried = await register.tryOut(proposal(...operations), day);
    expect(tried).toMatchObject({ refusals: [], leftOut: [] });
    expect(await register.snapshot('full', asOf(day))).toMatchObject({ change: 1, unit: tried.before.unit });
    await recordIn(register, ...operations);
    expect(contentsOf(tried.after)).not.toEqual(contentsOf(tried.before));
    expect(contentsOf(tried.after)).toEqual(contentsOf(await register.snapshot('full', asOf(day))));
  });

  test('each operation sees what those before it did', async () => {
    const tried = await register.tryOut(
      proposal(move('Asfalt', 'Park'), close('Vej'), move('Park', 'Kultur'), close('Teknik')),
      day,
    );
    expect(tried.refusals).toEqual([]);
    expect(childrenOf(tried.after, unitId('Park')).map(({ id }) => id)).toEqual([unitId('Asfalt')]);
  });

  test('what cannot be done is left out with its place, and what comes after it is tried', async () => {
    const tried = await register.tryOut(
      proposal(rename('Park', 'Vej'), rename('Vej', 'Veje'), close('Teknik'), close('Asfalt')),
      day,
    );
    expect(tried.refusals).toMatchObject([
      { code: 'address-taken', where: 'operations.0' },
      { code: 'unit-has-active-children', where: 'operations.2' },
    ]);
    expect(tried.leftOut).toEqual([0, 2]);
    expect(tried.after.unit.get(unitId('Vej'))?.name.da).toBe('Veje');
    expect(tried.after.unit.has(unitId('Asfalt'))).toBe(false);
  });

  test('what only lacks something that was left out is left out without a refusal of its own', async () => {
    const tried = await register.tryOut(
      proposal(
        aUnitCreated('Havn', { parent: 'Teknik', from: day, slug: 'vej' }),
        ...[move('Park', 'Havn'), rename('Vej', 'Veje')],
      ),
      day,
    );
    expect(tried.refusals).toMatchObject([{ code: 'address-taken', where: 'operations.0' }]);
    expect(tried.leftOut).toEqual([0, 1]);
  });

  test('a day later than the operations shows what is planned in between', async () => {
    await recordIn(register, rename('Vej', 'Veje', '2023-01-01'));
    const operations = [rename('Vej', 'Vejgaard'), move('Vej', 'Kultur')];
    const on = async (date: string) =>
      (await register.tryOut(proposal(...operations), date)).after.unit.get(unitId('Vej'));
    expect(await on('2022-12-31')).toMatchObject({ name: { da: 'Vejgaard' }, parentId: unitId('Kultur') });
    expect(await on('2023-01-01')).toMatchObject({ name: { da: 'Veje' }, parentId: unitId('Kultur') });
    expect(await on('2021-12-31')).toMatchObject({ name: { da: 'Vej' }, parentId: unitId('Teknik') });
  });

  test('a plan that the operations themselves make is seen on later days too', async () => {
    const operations = [rename('Vej', 'Vejene', '2023-01-01'), rename('Vej', 'Veje'), move('Park', 'Kultur')];
    const { after } = await register.tryOut(proposal(...operations), '2023-06-01');
    expect(after.unit.get(unitId('Vej'))?.name.da).toBe('Vejene');
    expect(after.unit.get(unitId('Park'))?.parentId).toBe(unitId('Kultur'));
  });

  test('a rehearsal says what the database refuses on a later day, and leaves nothing', async () => {
    await recordIn(register, aUnitCreated('Havn', { parent: 'Kultur', from: '2023-01-01' }));
    const closing = proposal(rename('Vej', 'Veje'), close('Kultur'));
    expect((await register.tryOut(closing, day)).refusals).toEqual([]);
    const before = await rowsIn('unit_history');
    expect(await register.rehearse(closing)).toMatchObject({
      refusals: [{ code: 'parent-missing-some-day' }],
    });
    expect(await register.rehearse(proposal(rename('Vej', 'Veje')))).toMatchObject({
      value: [{ is: 'altered', entity: 'unit' }],
    });
    expect([await rowsIn('unit_history'), await rowsIn('change'), register.change]).toEqual([before, 2, 2]);
    const fresh = await register.snapshot('full', asOf(day));
    expect(fresh.unit.get(unitId('Vej'))?.name.da).toBe('Vej');
  });

  test('a rehearsal names the place of what is there on another day already', async () => {
    await recordIn(register, aUnitCreated('Havn', { parent: 'Kultur', from: '2023-01-01' }));
    const again = proposal(rename('Vej', 'Veje'), aUnitCreated('Havn', { parent: 'Kultur', from: day }));
    expect(await register.rehearse(again)).toMatchObject({
      refusals: [{ code: 'already-exists', where: 'operations.1', values: { id: idOf('unit', 'Havn') } }],
    });
  });
});
