// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { change, differencesInWords } from '../../organisation/index.ts';
import { databases } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { strandbyOperations, unitId } from '../../testing/strandby-operations.ts';
import type { Register } from '../index.ts';

const now = new Date('2021-06-01T10:00:00Z');
const rename = (unit: string, da: string) => ({
  ...{ do: 'rename', unitId: unitId(unit), name: { da }, from: '2021-07-01' },
});
const synonyms = Array.from({ length: 201 }, (_, i) => ({
  ...{ do: 'create', entity: 'synonym', id: idOf('synonym', `${i}`), from: null },
  state: { said: [`ord ${i}`], means: [] },
}));

describe.each(databases)('what somebody has changed, on $name', ({ open }) => {
  let database: Database;
  let register: Register;
  beforeAll(async () => {
    database = await open();
    register = await aRegister(database);
    await recordIn(register, ...strandbyOperations);
    await record(register, 'mette', rename('Park', 'Parker'), rename('Vej', 'Veje'));
    await record(register, 'bo', rename('Park', 'Grønt'));
    await record(register, 'mette', ...synonyms);
    await record(register, 'mette', rename('Park', 'Park igen'));
    const other = await aRegister(database);
    await recordIn(other, ...strandbyOperations);
    await record(other, 'mette', rename('Park', 'Et andet sted'));
  });
  afterAll(() => database.close());

  async function record(where: Register, user: string, ...operations: readonly object[]) {
    const permit = permitCommandLine(where.organisationId, user);
    const outcome = await where.record(permit, change.parse({ reason: 'test', operations }), now);
    if (!outcome.ok) expect.fail(JSON.stringify(outcome.refusals));
  }

  async function told(actor: string, most = 10, before?: number) {
    const { changes, named, more } = await register.changesBy(actor, { most, before });
    const telling = { language: 'da', named: (id: string) => named.get(id) } as const;
    const all = changes.map(({ number, touched }) => [
      number,
      ...differencesInWords(touched, telling).toSorted(),
    ]);
    return { all, more, cut: changes.filter(({ isCut }) => isCut).map(({ number }) => number) };
  }

  test('is told with what it did anywhere, the last first, and nothing that others did', async () => {
    const { all, more, cut } = await told('command line: mette');
    expect([all[0], all[2]]).toEqual([
      [
        5,
        'Del af adressen: groent → park-igen, fra den 1. juli 2021',
        'Navn: Grønt → Park igen, fra den 1. juli 2021',
      ],
      [
        2,
        'Del af adressen: park → parker, fra den 1. juli 2021',
        'Del af adressen: vej → veje, fra den 1. juli 2021',
        'Navn: Park → Parker, fra den 1. juli 2021',
        'Navn: Vej → Veje, fra den 1. juli 2021',
      ],
    ]);
    expect([all.length, more, cut]).toEqual([3, false, [4]]);
    expect((await told('command line: bo')).all.map(([number]) => number)).toEqual([3]);
    expect((await told('mette')).all).toEqual([]);
  });

  test('is told in parts, and of very much the beginning', async () => {
    const first = await told('command line: mette', 2);
    expect([first.all.map(([number]) => number), first.more]).toEqual([[5, 4], true]);
    expect(first.all[1]).toHaveLength(1 + 200);
    const rest = await told('command line: mette', 2, 4);
    expect([rest.all.map(([number]) => number), rest.more]).toEqual([[2], false]);
  });
});
