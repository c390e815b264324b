// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database/index.ts';
import { differencesInWords } from '../../organisation/index.ts';
import { databases } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { strandbyOperations, unitId } from '../../testing/strandby-operations.ts';
import type { Register } from '../index.ts';

describe.each(databases)('what changes did, on $name', ({ open }) => {
  let database: Database;
  let register: Register;
  beforeAll(async () => {
    database = await open();
    register = await aRegister(database);
    const value = { type: 'phone', number: '+4599311506' };
    await recordIn(register, ...strandbyOperations);
    await recordIn(register, {
      do: 'rename',
      unitId: unitId('Park'),
      name: { da: 'Parker' },
      from: '2021-07-01',
    });
    await recordIn(register, {
      ...{
        do: 'alter',
        entity: 'contactPoint',
        id: idOf('contactPoint', 'Vej'),
        from: '2021-07-01',
        set: { value },
      },
    });
    await recordIn(register, {
      do: 'end',
      entity: 'membership',
      id: idOf('membership', 'Vej'),
      from: '2021-08-01',
    });
    await recordIn(register, {
      ...{
        do: 'alter',
        entity: 'contactPoint',
        id: idOf('contactPoint', 'Vej'),
        from: '2021-07-01',
        set: { value: { ...value, number: '+4599311507' } },
      },
    });
  });
  afterAll(() => database.close());

  const told = async (entity: 'unit' | 'person', id: string, before?: number, most = 10) => {
    const { changes, named, more } = await register.historyOf(entity, id, { most, before });
    const telling = { language: 'da', named: (one: string) => named.get(one) } as const;
    return {
      more,
      all: changes.map(({ number, touched }) => [number, ...differencesInWords(touched, telling)]),
    };
  };

  test('is told of a unit, of what belongs to it and of nothing else, the last first', async () => {
    const { all, more } = await told('unit', unitId('Vej'));
    expect(more).toBe(false);
    expect(all.slice(0, 3)).toEqual([
      [5, 'Telefon 9931 1506 → 9931 1507, fra den 1. juli 2021'],
      [4, 'Ikke længere: Bo Vej: Chef for Vej, fra den 1. august 2021'],
      [3, 'Telefon 9931 1505 → 9931 1506, fra den 1. juli 2021'],
    ]);
    expect(all[3]).toEqual(
      expect.arrayContaining([
        1,
        'Tilføjet: Enheden Vej',
        'Tilføjet: Chef for Vej leder Vej',
        'Tilføjet: Bo Vej: Chef for Vej',
        'Tilføjet: Note til omstillingen: Ring først til Vej',
      ]),
    );
  });

  test('is told of a person, with what they held, and pictures of them', async () => {
    const { all } = await told('person', idOf('person', 'Vej'));
    expect(all).toEqual([
      [4, 'Ikke længere: Bo Vej: Chef for Vej, fra den 1. august 2021'],
      [1, 'Tilføjet: Personen Bo Vej', 'Tilføjet: Bo Vej: Chef for Vej', 'Tilføjet: Billede: Bo'],
    ]);
  });

  test('is told in parts', async () => {
    const first = await told('unit', unitId('Vej'), undefined, 2);
    expect([first.all.map(([number]) => number), first.more]).toEqual([[5, 4], true]);
    const second = await told('unit', unitId('Vej'), 4, 2);
    expect([second.all.map(([number]) => number), second.more]).toEqual([[3, 1], false]);
  });
});
