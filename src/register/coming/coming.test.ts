// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { databases } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { strandbyOperations, unitId } from '../../testing/strandby-operations.ts';
import type { Register } from '../index.ts';

const today = '2021-06-01';
const day = '2022-01-01';
const phone = (number: string) => ({ value: { type: 'phone', number } });
const alter = (entity: string, id: string, set: object, from = day) => ({
  ...{ do: 'alter', entity, id, from, set },
});

describe.each(databases)('what is to come, on $name', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  async function planned(...changes: readonly (readonly object[])[]): Promise<Register> {
    const register = await aRegister(database);
    for (const operations of [strandbyOperations, ...changes]) {
      const outcome = await recordIn(register, ...operations);
      if (!outcome.ok) expect.fail(JSON.stringify(outcome.refusals));
    }
    return register;
  }
  const toCome = async (register: Register, unit = 'Vej', on = today) => {
    const { turns } = await register.comingFor('unit', unitId(unit), on);
    return turns.map(({ entity, day, change, before, after }) => [
      ...[entity, day, change],
      !before
        ? 'begins'
        : after
          ? Object.keys(after).filter((field) => after[field] !== before[field])
          : 'ends',
    ]);
  };
  const contact = idOf('contactPoint', 'Vej');

  test('is nothing where nothing is planned, nor is what has begun by then', async () => {
    const register = await planned([alter('contactPoint', contact, phone('+4599311506'), '2021-05-01')]);
    expect(await toCome(register)).toEqual([]);
  });

  test('is what begins, ends and becomes another of a unit and all that is its, on its day, by its change', async () => {
    const register = await planned(
      [alter('contactPoint', contact, phone('+4599311506'))],
      [{ do: 'end', entity: 'membership', id: idOf('membership', 'Vej'), from: '2021-09-01' }],
      [
        {
          ...{ do: 'create', entity: 'task', id: idOf('task', 'Sne'), from: day, to: '2022-04-01' },
          state: { unitId: unitId('Vej'), title: { da: 'Sne' } },
        },
      ],
    );
    expect(await toCome(register)).toEqual([
      ['membership', '2021-09-01', 3, 'ends'],
      ['contactPoint', day, 2, ['value']],
      ['task', day, 4, 'begins'],
      ['task', '2022-04-01', 4, 'ends'],
    ]);
    expect(await toCome(register, 'Vej', '2021-12-31')).toHaveLength(3);
    expect(await toCome(register, 'Park')).toEqual([]);
  });

  test('names the change that planned it, whoever has corrected something else or the days before since', async () => {
    const register = await planned(
      [{ do: 'rename', unitId: unitId('Vej'), name: { da: 'Veje' }, from: day }],
      [alter('unit', unitId('Vej'), { summary: { da: 'Asfalt og sne' } }, today)],
      [{ do: 'rename', unitId: unitId('Vej'), name: { da: 'Vejene' }, from: today }],
      [alter('unit', unitId('Vej'), { description: { da: 'Mere' } })],
    );
    expect(await toCome(register)).toEqual([
      ['unit', day, 2, ['name', 'slug']],
      ['unit', day, 5, ['description']],
    ]);
    await recordIn(register, { do: 'rename', unitId: unitId('Vej'), name: { da: 'Vejnet' }, from: day });
    expect((await toCome(register)).map(([, , change]) => change)).toEqual([6, 5]);
  });

  test('tells what is part of a reorganisation, also after that has been written over', async () => {
    const register = await planned();
    const by = {
      permit: permitCommandLine(register.organisationId, 'Anna'),
      now: new Date('2021-06-01T10:00Z'),
    };
    const about = { title: 'Ny struktur', day, reason: null, decisionUrl: null };
    let draft = await register.drafts.create(by, about);
    const steps = [
      (one: { id: string; version: number }) =>
        register.drafts.add(by, one, [{ do: 'rename', unitId: unitId('Vej'), name: { da: 'Veje' } }]),
      (one: { id: string; version: number }) => register.drafts.submit(by, one),
      (one: { id: string; version: number }) => register.drafts.approve(by, one, { fourEyes: false }),
    ];
    for (const step of steps) draft = draft.ok ? await step(draft.value) : draft;
    const { id, version } = draft.ok ? draft.value : expect.fail(JSON.stringify(draft.refusals));
    expect(await register.drafts.record(by, { id, version })).toMatchObject({ ok: true });
    await recordIn(register, { do: 'rename', unitId: unitId('Vej'), name: { da: 'Vejnet' }, from: day });
    await recordIn(register, alter('unit', unitId('Vej'), { description: { da: 'Mere' } }));
    const { turns, events } = await register.comingFor('unit', unitId('Vej'), today);
    expect(turns.map(({ change, eventId }) => [change, eventId])).toEqual([
      [3, id],
      [4, undefined],
    ]);
    expect(events.get(id)).toEqual({ title: { da: 'Ny struktur' }, isDraft: true });
  });
});
