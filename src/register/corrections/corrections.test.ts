// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { asOf, type Outcome } from '../../organisation/index.ts';
import { databases } from '../../testing/databases.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { strandbyOperations, unitId } from '../../testing/strandby-operations.ts';
import type { NewCorrection, Register } from '../index.ts';
import type { Decision } from './correction.ts';

const codesOf = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code));
const now = new Date('2021-06-01T10:00:00Z');

describe.each(databases)('corrections on $name', ({ open }) => {
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

  const aCorrection = (more: Partial<NewCorrection> = {}): NewCorrection => ({
    ...{ unitId: unitId('Vej'), personId: null, page: '/vej', language: 'da', seenOn: '2021-06-01' },
    ...{ seenChange: 1, fields: [{ field: 'name.da', was: 'Vej', proposed: 'Veje' }], comment: null },
    ...{ senderName: 'Ane', senderEmail: 'ane@example.dk' },
    ...more,
  });
  const send = (more: Partial<NewCorrection> = {}) => register.corrections.send(aCorrection(more), now);
  const waiting = () => register.corrections.list('waiting');
  const idOf = async () => (await waiting())[0]?.id ?? expect.fail('none waits');
  const by = (name: string) => ({ permit: permitCommandLine(register.organisationId, name), now });
  const decision = (more: Partial<Decision> = {}): Decision => ({
    ...{ status: 'accepted', taken: [0], reason: 'Rettelse fra en borger', answer: null },
    letter: { subject: 'Svar', text: 'Tak' },
    operations: [{ do: 'rename', unitId: unitId('Vej'), name: { da: 'Veje' }, from: '2021-06-01', to: null }],
    ...more,
  });
  const deal = async (more: Partial<Decision> = {}, who = 'Anna') =>
    register.corrections.deal(by(who), await idOf(), decision(more));

  test('one is taken in whole, and carried out as one change that it tells of', async () => {
    await send({ comment: 'Hej' });
    const id = await idOf();
    expect(await register.corrections.read(id)).toMatchObject({
      ...aCorrection({ comment: 'Hej' }),
      fields: [{ place: 0, field: 'name.da', was: 'Vej', proposed: 'Veje', taken: null }],
      ...{ status: 'open', times: 1, sentAt: now, dealtBy: null },
    });
    expect(await deal({ answer: 'Tak' })).toMatchObject({ ok: true, value: { number: 2 } });
    expect(await register.corrections.read(id)).toMatchObject({
      ...{ status: 'accepted', recordedChange: 2, dealtBy: 'command line: Anna', answer: 'Tak' },
      ...{ senderName: null, senderEmail: null, fields: [{ taken: true }] },
    });
    const letter = { key: `correction:${id}`, to: 'ane@example.dk', subject: 'Svar', text: 'Tak' };
    expect(await register.letters.take(now, 60)).toMatchObject({ ...letter, language: 'da' });
    const snapshot = await register.snapshot('public', asOf('2021-06-01'));
    expect(snapshot.unit.get(unitId('Vej'))?.name.da).toBe('Veje');
    expect([await waiting(), await register.corrections.list('dealt-with')]).toMatchObject([[], [{ id }]]);
  });

  test('of two editors at once one is told of the other, and one change is made', async () => {
    await send();
    const id = await idOf();
    const both = await Promise.all(
      ['Anna', 'Bo'].map((who) => register.corrections.deal(by(who), id, decision())),
    );
    expect(both.flatMap(codesOf)).toEqual(['correction-dealt-with']);
    expect(register.change).toBe(2);
    expect(await register.letters.state(1)).toMatchObject({ waiting: 1 });
  });

  test('what is refused leaves the correction waiting and the register as it was', async () => {
    await send();
    const close = { do: 'close', unitId: unitId('Kultur'), successorId: null, from: '2021-06-01' } as const;
    const gone = {
      do: 'rename',
      unitId: unitId('Nowhere'),
      name: { da: 'X' },
      from: '2021-06-01',
      to: null,
    } as const;
    expect((await deal({ operations: [close, gone] })).ok).toBe(false);
    expect(register.change).toBe(1);
    expect(await waiting()).toMatchObject([{ status: 'open' }]);
    expect(codesOf(await deal({ letter: { subject: 'a\nb', text: 'c' } }))).toEqual(['letter-subject']);
    expect([register.change, await register.letters.state(1)]).toMatchObject([1, { waiting: 0 }]);
    expect(await register.corrections.read(await idOf())).toMatchObject({ senderName: 'Ane' });
  });

  test('one that is rejected changes nothing, and forgets its sender all the same', async () => {
    await send();
    const id = await idOf();
    const rejected = {
      status: 'rejected',
      taken: [],
      operations: [],
      answer: 'Navnet er rigtigt',
      letter: null,
    } as const;
    expect(await deal(rejected)).toEqual({ ok: true, value: undefined });
    expect(await register.corrections.read(id)).toMatchObject({
      ...{ status: 'rejected', recordedChange: null, senderEmail: null, fields: [{ taken: false }] },
    });
    expect([register.change, await register.letters.state(1)]).toMatchObject([1, { waiting: 0 }]);
  });

  test('the same sent again is counted, unless somebody else waits for an answer', async () => {
    await send({ senderName: null, senderEmail: null });
    await send();
    await Promise.all([send(), send({ senderEmail: null })]);
    await send({ senderEmail: 'bo@example.dk' });
    await send({ comment: 'Og mere' });
    expect((await waiting()).map(({ times }) => times).toSorted()).toEqual([1, 1, 4]);
  });

  test('only so many wait for one page', async () => {
    for (let i = 0; i < 20; i += 1) expect((await send({ comment: String(i) })).ok).toBe(true);
    expect(codesOf(await send({ comment: '20' }))).toEqual(['correction-page-full']);
    expect(codesOf(await send({ comment: '1' }))).toEqual([]);
    expect(codesOf(await send({ comment: '20', unitId: unitId('Park') }))).toEqual([]);
  });

  test('who sent it is forgotten after a while, the correction stays', async () => {
    await send();
    expect(await register.corrections.forget(now)).toBe(0);
    expect(await register.corrections.forget(new Date(now.getTime() + 1))).toBe(1);
    expect(await register.corrections.read(await idOf())).toMatchObject({
      ...{ status: 'open', senderName: null, senderEmail: null },
    });
  });

  test('what is not there, or of another organisation, is not known', async () => {
    await send();
    const other = await aRegister(database);
    for (const id of ['x', unitId('Vej'), await idOf()]) {
      expect(await other.corrections.read(id)).toBeUndefined();
      const otherBy = { permit: permitCommandLine(other.organisationId, 'Anna'), now };
      expect(codesOf(await other.corrections.deal(otherBy, id, decision()))).toEqual(['correction-unknown']);
    }
    expect(await other.corrections.list('waiting')).toEqual([]);
    await expect(async () => other.corrections.deal(by('Anna'), await idOf(), decision())).rejects.toThrow(
      'another organisation',
    );
  });

  test('a key is made once, and is another for another organisation', async () => {
    const key = await register.corrections.formKey();
    expect(key).toHaveLength(32);
    const [again, other] = [await register.corrections.formKey(), await aRegister(database)];
    expect(again.equals(key)).toBe(true);
    expect((await other.corrections.formKey()).equals(key)).toBe(false);
  });
});
