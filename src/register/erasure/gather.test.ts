// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database/index.ts';
import { databases } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { strandbyOperations } from '../../testing/strandby-operations.ts';
import type { Register } from '../register.ts';
import { gatherBelongings } from './gather.ts';

const contact = (name: string, holder: string, value: object) => ({
  ...{ do: 'create', entity: 'contactPoint', id: idOf('contactPoint', name), from: null },
  state: { membershipId: idOf('membership', holder), value },
});
const phone = (number: string) => ({ type: 'phone', number });
const mail = (address: string) => ({ type: 'email', address });
const from = (name: string, value: object) => ({
  ...{ do: 'alter', entity: 'contactPoint', id: idOf('contactPoint', name) },
  ...{ set: { value }, from: '2022-01-01' },
});

describe.each(databases)('what belongs to a person, on $name,', ({ open }) => {
  let database: Database;
  let register: Register;
  beforeAll(async () => {
    database = await open();
    register = await aRegister(database);
    const outcome = await recordIn(
      register,
      ...strandbyOperations,
      contact('own phone', 'Vej', phone('+4577000001')),
      contact('own mail', 'Vej', mail('Bo@strandby.dk')),
      contact('shared mail', 'Vej', mail('Vej@strandby.dk')),
      contact('another mail', 'Park', mail('vej@strandby.dk')),
      contact('another phone', 'Park', phone('+4577000002')),
    );
    expect(outcome.ok).toBe(true);
    await recordIn(
      register,
      from('own phone', phone('+4577000002')),
      from('own mail', mail('bv@strandby.dk')),
    );
    await recordIn(register, from('another phone', phone('+4577000003')));
  });
  afterAll(() => database.close());

  test('is how they were ever reached, but for what is or was also another’s, in whatever case it is written', async () => {
    const personId = idOf('person', 'Vej');
    const theirs = await gatherBelongings(database.query, register.organisationId, personId);
    expect([...theirs.contactPoints].toSorted()).toEqual(
      ['own phone', 'own mail', 'shared mail'].map((name) => idOf('contactPoint', name)).toSorted(),
    );
    expect(theirs.onlyTheirs().toSorted()).toEqual(['+4577000001', 'bo@strandby.dk', 'bv@strandby.dk']);
  });
});
