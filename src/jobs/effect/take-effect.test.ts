// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Register } from '../../register/index.ts';
import { anAccount } from '../../testing/accounts.ts';
import { databases } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { strandbyOperations, unitId } from '../../testing/strandby-operations.ts';
import { takeEffect } from './take-effect.ts';

const signal = new AbortController().signal;
const url = 'https://strandby.example';
const event = (name: string, date: string, more: object = {}) => ({
  ...{ do: 'create', entity: 'changeEvent', id: idOf('changeEvent', name), from: null },
  state: { title: { da: name }, date, ...more },
});
const renamed = (unit: string, da: string, from: string, name: string) => ({
  ...{ do: 'rename', unitId: unitId(unit), name: { da }, from },
  event: { changeEventId: idOf('changeEvent', name), successionId: idOf('succession', `${name} ${unit}`) },
});

describe.each(databases)('what takes effect, on $name,', ({ open }) => {
  let database: Awaited<ReturnType<typeof open>>;
  let register: Register;
  beforeAll(async () => {
    database = await open();
    register = await aRegister(database);
    const { organisationId } = register;
    await recordIn(register, ...strandbyOperations);
    await recordIn(
      register,
      event('Nye veje', '2027-01-01', { reason: { da: 'Byrådet har\nbesluttet det.' } }),
      renamed('Vej', 'Veje og broer', '2027-01-01', 'Nye veje'),
    );
    await recordIn(register, event('Mere kultur', '2027-01-02'));
    await recordIn(register, event('Måske', '2027-01-01', { status: 'draft' }));
    await anAccount(database, { organisationId, name: 'Vera', unitId: unitId('Teknik') });
    await anAccount(database, { organisationId, name: 'Kurt', unitId: unitId('Kultur') });
    await anAccount(database, { organisationId, name: 'Rita', role: 'reader', unitId: null });
  });
  afterAll(() => database.close());

  const step = (at: string, one = register) => takeEffect(one, url).step(new Date(at), signal);
  async function letters() {
    const taken = [];
    const later = new Date('2027-12-01T12:00:00Z');
    for (let one = await register.letters.take(later, 99); one; one = await register.letters.take(later, 99))
      taken.push(one);
    return taken;
  }

  test('is not told before its day', async () => {
    await step('2026-12-31T22:59:00Z');
    expect(await letters()).toEqual([]);
  });

  test('is told once on its day, from midnight in Denmark, by several processes at once, to those whose units it touches', async () => {
    const another = new Register(database, register.organisationId);
    await another.refresh();
    await Promise.all([
      step('2026-12-31T23:01:00Z'),
      step('2026-12-31T23:01:00Z', another),
      step('2026-12-31T23:02:00Z'),
    ]);
    await step('2027-01-01T12:00:00Z');
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      to: 'vera@strandby.example',
      subject: 'Træder i kraft i dag: Nye veje',
      language: 'da',
    });
    expect(letter?.text).toContain('»Nye veje« træder i kraft i dag, 1. januar 2027.');
    expect(letter?.text).toContain('Byrådet har besluttet det.');
    expect(letter?.text).toContain('- Veje og broer');
    expect(letter?.text).toContain(`${url}/id/aendring/${idOf('changeEvent', 'Nye veje')}`);
  });

  test('is told late after days in which nobody was awake, and stays told where its text is altered afterwards', async () => {
    await recordIn(
      register,
      event('Lukket', '2027-01-05'),
      renamed('Kultur', 'Fritid', '2027-01-05', 'Lukket'),
    );
    await step('2027-01-08T12:00:00Z');
    expect(await letters()).toMatchObject([
      { to: 'kurt@strandby.example', subject: 'Trådt i kraft: Lukket' },
    ]);
    const id = idOf('changeEvent', 'Lukket');
    const set = { title: { da: 'Lukket og slukket' } };
    await recordIn(register, { do: 'alter', entity: 'changeEvent', id, from: '2021-01-01', set });
    await step('2027-01-08T12:01:00Z');
    expect(await letters()).toEqual([]);
  });

  test('is history where it was long ago', async () => {
    await recordIn(
      register,
      event('Gammelt', '2026-11-01'),
      renamed('Park', 'Parker', '2026-11-01', 'Gammelt'),
    );
    await step('2027-01-08T12:00:00Z');
    expect(await letters()).toEqual([]);
  });
});
