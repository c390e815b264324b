// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/index.ts';
import {
  absenceOf,
  asOf,
  childrenOf,
  type EntityName,
  holdersOf,
  notesFor,
  picturesOf,
  postsIn,
} from '../organisation/index.ts';
import { databases } from '../testing/databases.ts';
import { idOf } from '../testing/entities.ts';
import { aRegister, recordIn } from '../testing/registers.ts';
import { aUnitCreated, strandbyOperations, unitId } from '../testing/strandby-operations.ts';
import type { Register } from './register.ts';

const engine = databases.at(-1);
if (!engine) throw new Error('an engine is needed');

describe('the register', () => {
  let database: Database;
  let register: Register;
  beforeAll(async () => {
    database = await engine.open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    register = await aRegister(database);
    const outcome = await recordIn(register, ...strandbyOperations);
    expect(outcome).toMatchObject({ ok: true });
  });

  const on = (date: string) => register.snapshot('full', asOf(date));
  const namesUnder = async (name: string, date: string) =>
    childrenOf(await on(date), unitId(name)).map((unit) => unit.name.da);
  async function done(...operations: readonly object[]) {
    expect(await recordIn(register, ...operations)).toMatchObject({ ok: true });
  }

  test('creates, and until the day before there is nothing', async () => {
    await done(aUnitCreated('Ny', { parent: 'Vej', from: '2022-01-01' }));
    expect(await namesUnder('Vej', '2021-12-31')).toEqual(['Asfalt']);
    expect(await namesUnder('Vej', '2022-01-01')).toEqual(['Asfalt', 'Ny']);
  });

  test('alters one value from a day on, and for a period', async () => {
    const summary = { da: 'Vi holder vejene.' };
    await done({
      do: 'alter',
      entity: 'unit',
      id: unitId('Vej'),
      from: '2022-01-01',
      to: '2022-02-01',
      set: { summary },
    });
    const said = async (date: string) => (await on(date)).unit.get(unitId('Vej'))?.summary;
    expect([await said('2021-12-31'), await said('2022-01-31'), await said('2022-02-01')]).toEqual([
      null,
      summary,
      null,
    ]);
  });

  test('moves a unit with all below it, as another relation where that is said', async () => {
    await done({
      do: 'move',
      unitId: unitId('Vej'),
      parentId: unitId('Kultur'),
      relation: 'staff',
      from: '2022-01-01',
    });
    expect(await namesUnder('Teknik', '2022-01-01')).toEqual(['Park']);
    expect((await on('2022-01-01')).unit.get(unitId('Vej'))).toMatchObject({
      relation: 'staff',
      parentId: unitId('Kultur'),
    });
    expect(await namesUnder('Vej', '2022-01-01')).toEqual(['Asfalt']);
  });

  test('renames a unit and its address; the top keeps its own', async () => {
    await done({ do: 'rename', unitId: unitId('Vej'), name: { da: 'Veje & Broer' }, from: '2022-01-01' });
    await done({ do: 'rename', unitId: unitId('Strandby'), name: { da: 'Strandby By' }, from: '2022-01-01' });
    const after = await on('2022-01-01');
    expect(after.unit.get(unitId('Vej'))?.slug).toBe('veje-og-broer');
    expect(after.unit.get(unitId('Strandby'))?.slug).toBe('');
  });

  test('orders siblings as they are named', async () => {
    await done({ do: 'reorder', unitIds: [unitId('Park'), unitId('Vej')], from: '2022-01-01' });
    expect(await namesUnder('Teknik', '2021-12-31')).toEqual(['Vej', 'Park']);
    expect(await namesUnder('Teknik', '2022-01-01')).toEqual(['Park', 'Vej']);
  });

  test('closes a unit with its posts, holdings, contact points, tasks, notes and pictures; websites stay without it', async () => {
    await done({ do: 'close', unitId: unitId('Park'), from: '2022-01-01' });
    const after = await on('2022-01-01');
    const left = (
      [
        ...(['unit', 'post', 'membership', 'leadership'] as const),
        ...(['contactPoint', 'task', 'keyFigure', 'operatorNote', 'picture'] as const),
      ] as const
    ).filter((entity: EntityName) => after[entity].has(idOf(entity, 'Park')));
    expect(left).toEqual([]);
    expect(after.website.get(idOf('website', 'Park'))?.unitId).toBe(null);
    expect(after.person.has(idOf('person', 'Park'))).toBe(true);
  });

  test('merges units: sub-units, posts, tasks, notes and websites follow, leadership ends', async () => {
    const event = idOf('changeEvent', 'Ny struktur');
    await done({
      ...{ do: 'merge', intoId: unitId('Kultur'), from: '2022-01-01', changeEventId: event },
      originals: [
        { unitId: unitId('Vej'), successionId: idOf('succession', '1') },
        { unitId: unitId('Park') },
      ],
    });
    const after = await on('2022-01-01');
    expect(await namesUnder('Kultur', '2022-01-01')).toEqual(['Asfalt']);
    expect(postsIn(after, unitId('Kultur')).map(({ id }) => id)).toContain(idOf('post', 'Park'));
    expect(after.website.get(idOf('website', 'Park'))?.unitId).toBe(unitId('Kultur'));
    const notes = notesFor(after, unitId('Kultur')).map(({ text }) => text);
    expect(notes.toSorted()).toEqual(['Ring først til Park', 'Ring først til Vej']);
    expect(after.leadership.has(idOf('leadership', 'Park'))).toBe(false);
    expect(picturesOf(after, unitId('Kultur'))).toEqual([]);
    expect(after.picture.has(idOf('picture', 'Park'))).toBe(false);
    expect(after.succession.get(idOf('succession', '1'))).toMatchObject({
      type: 'merged',
      resultId: unitId('Kultur'),
    });
  });

  test('splits a unit: each new one gets its share, and the rest ends', async () => {
    const share = (name: string, more: object) => ({ unitId: unitId(name), ...more });
    await done({
      ...{ do: 'split', unitId: unitId('Vej'), from: '2022-01-01' },
      into: [
        share('Kultur', { children: [unitId('Asfalt')], tasks: [idOf('task', 'Vej')] }),
        share('Park', { posts: [idOf('post', 'Vej')] }),
      ],
    });
    const after = await on('2022-01-01');
    expect(after.unit.has(unitId('Vej'))).toBe(false);
    expect(after.unit.get(unitId('Asfalt'))?.parentId).toBe(unitId('Kultur'));
    expect(after.post.get(idOf('post', 'Vej'))?.unitId).toBe(unitId('Park'));
    expect(holdersOf(after, idOf('post', 'Vej'))).toHaveLength(1);
    expect(after.contactPoint.has(idOf('contactPoint', 'Vej'))).toBe(false);
    expect(after.operatorNote.has(idOf('operatorNote', 'Vej'))).toBe(false);
    expect(after.picture.has(idOf('picture', 'Vej'))).toBe(false);
  });

  test('ends a person who is away and stands in: the one absence ends, the other goes on without them', async () => {
    const absent = (person: string, standIn: string) => ({
      ...{
        do: 'create',
        entity: 'absence',
        id: idOf('absence', person),
        from: '2021-12-01',
        to: '2022-03-01',
      },
      state: { personId: idOf('person', person), standInId: idOf('person', standIn), returns: '2022-03-01' },
    });
    await done(absent('Vej', 'Park'), absent('Park', 'Vej'));
    await done(
      { do: 'end', entity: 'membership', id: idOf('membership', 'Vej'), from: '2022-01-01' },
      { do: 'end', entity: 'person', id: idOf('person', 'Vej'), from: '2022-01-01' },
    );
    const standIn = async (person: string, date: string) =>
      absenceOf(await on(date), idOf('person', person))?.standInId;
    expect(await standIn('Park', '2021-12-31')).toBe(idOf('person', 'Vej'));
    expect(await standIn('Vej', '2021-12-31')).toBe(idOf('person', 'Park'));
    expect(await standIn('Park', '2022-01-01')).toBe(null);
    expect(await standIn('Vej', '2022-01-01')).toBe(undefined);
    // Nor is there a picture of who is not here.
    expect(picturesOf(await on('2021-12-31'), idOf('person', 'Vej'))).toHaveLength(1);
    expect((await on('2022-01-01')).picture.has(idOf('picture', 'Bo Vej'))).toBe(false);
    // Though the row of December ends there, nobody is told that Park is back at New Year.
    expect(absenceOf(await on('2021-12-31'), idOf('person', 'Park'))).toMatchObject({
      returns: '2022-03-01',
      valid: { to: '2022-01-01' },
    });
  });

  test('lets an absence last longer, and end sooner, than was thought', async () => {
    const id = idOf('absence', 'Vej');
    const state = { personId: idOf('person', 'Vej'), returns: '2022-02-01' };
    const create = { do: 'create', entity: 'absence', id };
    const alter = { do: 'alter', entity: 'absence', id, from: '2022-01-20' };
    const away = async (date: string) => absenceOf(await on(date), idOf('person', 'Vej'))?.returns;
    await done({ ...create, from: '2022-01-10', to: '2022-02-01', state });
    await done(
      { ...alter, set: { returns: '2022-03-01' } },
      { ...create, from: '2022-02-01', to: '2022-03-01', state: { ...state, returns: '2022-03-01' } },
    );
    expect([await away('2022-01-19'), await away('2022-01-20'), await away('2022-02-28')]).toEqual([
      ...['2022-02-01', '2022-03-01', '2022-03-01'],
    ]);
    await done(
      { ...alter, set: { returns: '2022-02-07' } },
      { do: 'end', entity: 'absence', id, from: '2022-02-07' },
    );
    expect([await away('2022-02-06'), await away('2022-02-07')]).toEqual(['2022-02-07', undefined]);
  });

  test('appoints one who acts beside the one who holds the post, and ends both', async () => {
    const [postId, personId] = [idOf('post', 'Vej'), idOf('person', 'Park')];
    const membershipId = idOf('membership', 'acting');
    await done({ do: 'appoint', membershipId, postId, personId, capacity: 'acting', from: '2022-01-01' });
    expect(holdersOf(await on('2022-01-01'), postId).map(({ membership }) => membership.capacity)).toEqual([
      'permanent',
      'acting',
    ]);
    await done({ do: 'end', entity: 'post', id: postId, from: '2022-02-01' });
    expect(holdersOf(await on('2022-02-01'), postId)).toEqual([]);
  });

  test('sets a number that is there, and adds one for another purpose', async () => {
    const set = (number: string, purpose: object | null) =>
      done({
        ...{
          do: 'set-contact',
          id: idOf('contactPoint', number),
          owner: { entity: 'unit', id: unitId('Vej') },
        },
        ...{ value: { type: 'phone', number }, purpose, from: '2022-01-01' },
      });
    await set('+4511111111', null);
    await set('+4522222222', { da: 'Vagt' });
    const numbers = [...(await on('2022-01-01')).contactPoint.values()].filter(
      (c) => c.unitId === unitId('Vej'),
    );
    expect(numbers.map(({ id, value }) => [id, 'number' in value && value.number])).toEqual([
      [idOf('contactPoint', 'Vej'), '+4511111111'],
      [idOf('contactPoint', '+4522222222'), '+4522222222'],
    ]);
  });

  test('does several things at several days in one change, each seeing what was done before it', async () => {
    await done(
      { do: 'move', unitId: unitId('Asfalt'), parentId: unitId('Park'), from: '2022-01-01' },
      { do: 'close', unitId: unitId('Vej'), from: '2022-02-01' },
    );
    expect(await namesUnder('Park', '2022-02-01')).toEqual(['Asfalt']);
    expect(await namesUnder('Teknik', '2022-02-01')).toEqual(['Park']);
  });

  test('leaves a later plan alone when it plans on a day after it', async () => {
    await done({ do: 'move', unitId: unitId('Asfalt'), parentId: unitId('Kultur'), from: '2022-02-01' });
    // On 1 March Asfalt is under Kultur, whatever the move of 1 January says until then.
    const outcome = await recordIn(
      register,
      { do: 'move', unitId: unitId('Asfalt'), parentId: unitId('Park'), from: '2022-01-01' },
      { do: 'close', unitId: unitId('Kultur'), from: '2022-03-01' },
    );
    expect(outcome).toMatchObject({
      refusals: [{ code: 'unit-has-active-children', where: 'operations.1' }],
    });
  });
});
