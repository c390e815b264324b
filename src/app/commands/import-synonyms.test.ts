// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import { type Database, migrate } from '../../database/index.ts';
import { asOf } from '../../organisation/index.ts';
import { Register } from '../../register/index.ts';
import { databases } from '../../testing/databases.ts';
import { setSynonyms } from './import-synonyms.ts';

const now = new Date('2026-03-02T09:00:00Z');
const organisationId = '53e99888-0242-4734-af77-aec790b7f0c0';
const wanted = { reason: 'ord.txt', dryRun: false };
const list = [{ said: ['bybus'], means: ['kollektiv trafik'] }];

describe.each(databases)('on $name', ({ openEmpty }) => {
  let database: Database;
  beforeAll(async () => {
    database = await openEmpty();
    await migrate(database);
  });
  afterAll(() => database.close());

  const words = async () => {
    const { synonym } = await new Register(database, organisationId).snapshot('public', asOf('2026-03-02'));
    return [...synonym.values()].map(({ said, means }) => ({ said, means }));
  };

  test('a list is refused where there is no organisation', async () => {
    expect(await setSynonyms(database, list, wanted, now)).toMatchObject({
      refusals: [{ code: 'organisation-missing' }],
    });
  });

  test('it becomes the one that search knows, and once it is, nothing is recorded', async () => {
    const register = new Register(database, organisationId, 'strandby');
    const state = { name: { da: 'Strandby Kommune' } };
    const profile = { do: 'create', entity: 'organisationProfile', id: organisationId } as const;
    const begin = { reason: 'Begynd', operations: [{ ...profile, from: null, to: null, state }] };
    await register.record(permitCommandLine(organisationId, 'tester'), begin, now);

    expect(await setSynonyms(database, list, { ...wanted, dryRun: true }, now)).toMatchObject({
      value: { added: 1 },
    });
    expect(await words()).toEqual([]);
    expect(await setSynonyms(database, list, wanted, now)).toMatchObject({ value: { added: 1 } });
    expect(await words()).toEqual(list);
    expect(await setSynonyms(database, list, wanted, now)).toMatchObject({ value: { operations: [] } });
    expect(await setSynonyms(database, [], wanted, now)).toMatchObject({ value: { ended: 1 } });
    expect(await words()).toEqual([]);
  });
});
