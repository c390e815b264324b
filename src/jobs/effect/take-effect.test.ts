// SPDX-License-Identifier: MPL-2.0

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import { change, type EntityName } from '../../organisation/index.ts';
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
const phone = (unit: string, from: string) => ({
  ...{ do: 'create', entity: 'contactPoint', id: idOf('contactPoint', `${unit} ${from}`), from },
  state: { unitId: unitId(unit), value: { type: 'phone', number: '+4599311507' }, position: 1 },
});
const ending = (entity: EntityName, name: string) => ({ do: 'end', entity, id: idOf(entity, name) });
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
  const later = new Date('2028-12-01T12:00:00Z');
  async function letters() {
    const taken = [];
    for (let one = await register.letters.take(later, 99); one; one = await register.letters.take(later, 99))
      taken.push(one);
    return taken;
  }

  async function inOutbox(day: string) {
    const { rows } = await sql<{ payload: object }>`select payload from outbox
      where organisation_id = ${register.organisationId} and event = 'unit.in-effect' and payload->>'date' = ${day}
      order by subject`.execute(database.query);
    return rows.map(({ payload }) => payload);
  }
  const recordOn = (day: string, ...operations: readonly object[]) => {
    const permit = permitCommandLine(register.organisationId, 'tester');
    const made = change.parse({ reason: 'test', operations });
    return register.record(permit, made, new Date(`${day}T10:00:00Z`));
  };

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

  test('what else was planned is told once on its day, in one letter with the change events, to whoever answers for the unit', async () => {
    await recordIn(
      register,
      event('Mere park', '2027-03-01'),
      renamed('Park', 'Parker', '2027-03-01', 'Mere park'),
      { do: 'rename', unitId: unitId('Asfalt'), name: { da: 'Belægning' }, from: '2027-03-01' },
      phone('Vej', '2027-03-01'),
      { ...ending('membership', 'Vej'), from: '2027-03-01' },
      { ...ending('keyFigure', 'Vej'), from: '2027-03-02' },
      { ...ending('person', 'Park'), do: 'alter', set: { familyName: 'Lind' }, from: '2027-03-02' },
    );
    await step('2027-02-28T22:59:00Z');
    expect(await letters()).toEqual([]);
    const another = new Register(database, register.organisationId);
    await Promise.all([step('2027-02-28T23:01:00Z'), step('2027-02-28T23:01:00Z', another)]);
    await step('2027-03-01T12:00:00Z');
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      to: 'vera@strandby.example',
      subject: 'Træder i kraft i dag: Mere park med mere',
    });
    expect(letter?.text).toContain('I dag, 1. marts 2027, træder dette også i kraft:');
    expect(letter?.text).toContain(
      `\n\nVeje og broer\n- Ikke længere: Bo Vej: Chef for Vej\n- Tilføjet: Telefon 9931 1507\n  ${url}/admin/enhed/${unitId('Vej')}\n`,
    );
    expect(letter?.text).toContain('\n\nBelægning\n- Navn: Asfalt → Belægning\n');
    expect(await inOutbox('2027-03-01')).toEqual(
      [
        { unit: unitId('Vej'), date: '2027-03-01', of: ['contactPoint', 'membership'] },
        { unit: unitId('Asfalt'), date: '2027-03-01', of: ['unit'] },
        { unit: unitId('Park'), date: '2027-03-01', of: ['unit'] },
      ].toSorted((a, b) => (a.unit < b.unit ? -1 : 1)),
    );
  });

  test('what else was planned is told late, day by day, as it is known by then, and not where it was written down on the day', async () => {
    const cancelled = { ...phone('Park', '2027-03-03'), id: idOf('contactPoint', 'cancelled') };
    await recordIn(register, cancelled);
    await recordOn('2027-03-03', { do: 'end', entity: 'contactPoint', id: cancelled.id, from: '2027-03-03' });
    await recordOn('2027-03-04', phone('Kultur', '2027-03-04'));
    const altered = phone('Teknik', '2027-03-04');
    await recordIn(register, altered);
    const set = { purpose: { da: 'Vagten' } };
    const { entity, id } = altered;
    await recordOn('2027-03-05', { do: 'alter', entity, id, set, from: '2027-03-05' });
    await step('2027-03-05T12:00:00Z');
    await step('2027-03-05T12:01:00Z');
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      to: 'vera@strandby.example',
      subject: 'Trådt i kraft: ændringer i 3 enheder',
    });
    expect(letter?.text).toContain('Dette trådte i kraft 2. marts 2027:');
    expect(letter?.text).toContain('- Ikke længere: Nøgletallet Ansatte: 12');
    expect(letter?.text).toContain('\n\nParker\n- Personen Bo Park → Bo Lind\n');
    expect(await inOutbox('2027-03-03')).toEqual([]);
    expect(await inOutbox('2027-03-04')).toEqual([
      { unit: unitId('Teknik'), date: '2027-03-04', of: ['contactPoint'] },
    ]);
  });

  test('who has said no hears of change events alone, and a protected name is in no letter', async () => {
    const kurt = (await register.effects.editors()).find(({ name }) => name === 'Kurt')?.id ?? '';
    await register.digests.decline(kurt);
    await recordIn(
      register,
      phone('Kultur', '2027-04-01'),
      { ...ending('person', 'Park'), do: 'alter', set: { publication: 'protected' }, from: '2027-04-01' },
      { ...ending('membership', 'Park'), from: '2027-04-02' },
    );
    await step('2027-04-02T12:00:00Z');
    const [letter, ...more] = await letters();
    expect([letter?.to, more]).toEqual(['vera@strandby.example', []]);
    expect(letter?.text).toContain('- Ikke længere: uden navn: Chef for Park');
    expect(letter?.text).not.toContain('Bo ');
    expect(await inOutbox('2027-04-01')).toHaveLength(2);
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
