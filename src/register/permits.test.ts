// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitFor } from '../access/index.ts';
import type { Database } from '../database/index.ts';
import { asOf, change } from '../organisation/index.ts';
import { databases } from '../testing/databases.ts';
import { aRegister, recordIn } from '../testing/registers.ts';
import { strandbyOperations, unitId } from '../testing/strandby-operations.ts';
import type { Register } from './register.ts';

const now = new Date('2021-06-01T10:00:00Z');
const from = '2021-07-01';

describe.each(databases)('on $name', ({ open }) => {
  let database: Database;
  let register: Register;
  beforeAll(async () => {
    database = await open();
    register = await aRegister(database);
    await recordIn(register, ...strandbyOperations);
  });
  afterAll(() => database.close());

  const permit = () => {
    const { organisationId } = register;
    const grants = [{ organisationId, role: 'editor', unitId: unitId('Vej') } as const];
    return permitFor({ account: { email: 'bo@strandby.example' }, grants }, organisationId, 'edit');
  };
  const record = (...operations: readonly object[]) => {
    const given = permit();
    if (!given) throw new Error('no permit');
    return register.record(given, change.parse({ reason: 'Test', operations }), now);
  };
  const rename = (name: string, da: string) => ({ do: 'rename', unitId: unitId(name), name: { da }, from });

  test('a change within a permit’s reach is recorded by the name of whom it was given to', async () => {
    expect(await record(rename('Vej', 'Veje'))).toMatchObject({ ok: true });
    expect(await register.latestChanges(1)).toMatchObject([{ actor: 'bo@strandby.example', reason: 'Test' }]);
  });

  test('one that touches a single thing outside is refused whole, with its place, and leaves nothing', async () => {
    const before = register.change;
    const outcome = await record(rename('Vej', 'Gader'), rename('Park', 'Parker'));
    expect(outcome).toMatchObject({
      ok: false,
      refusals: [{ code: 'not-permitted', where: 'operations.1' }],
    });
    expect(register.change).toBe(before);
    const snapshot = await register.snapshot('full', asOf(from));
    expect(snapshot.unit.get(unitId('Vej'))?.name.da).toBe('Veje');
  });

  test('a role that lets one only read, or one in another organisation, gives no permit', () => {
    const { organisationId } = register;
    const account = { email: 'bo@strandby.example' };
    const reader = [{ organisationId, role: 'reader', unitId: null } as const];
    const elsewhere = [{ organisationId: unitId('Vej'), role: 'administrator', unitId: null } as const];
    for (const grants of [reader, elsewhere, []])
      expect(permitFor({ account, grants }, organisationId, 'edit')).toBeUndefined();
  });
});
