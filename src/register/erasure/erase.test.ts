// SPDX-License-Identifier: MPL-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { asOf, holdersOf } from '../../organisation/index.ts';
import {
  anotherPerson,
  erasedPerson,
  heldPost,
  telling,
  withPersonEverywhere,
} from '../../testing/canaries/erased.ts';
import { databases } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { keptTables } from '../backup/tables.ts';
import { backup, listErasures, Register, restore, verify } from '../index.ts';

const now = new Date('2026-11-25T09:00:00Z');

/** Every row of every table as text, with the name of its table. */
async function rowsOf(database: Database): Promise<readonly string[]> {
  const tables = await keptTables(database.query);
  const all = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} t`.execute(
        database.query,
      );
      return rows.map(({ text }) => `${name} ${text}`);
    }),
  );
  return all.flat();
}

/** The bytes of pictures that tell something. */
const tellingBytes = async (database: Database) => {
  const { rows } = await sql<{ bytes: Buffer }>`select bytes from picture_bytes`.execute(database.query);
  return rows.map(({ bytes }) => bytes.toString()).filter((text) => telling.test(text));
};

const filesIn = async (database: Database) =>
  (await rowsOf(database)).filter((row) => row.startsWith('picture_file '));

const tellingRows = async (database: Database) =>
  (await rowsOf(database)).filter((row) => telling.test(row.toLowerCase()));

describe.each(databases)('erasing a person on $name', ({ open }) => {
  let [database, folder]: [Database, string] = [] as never;
  let register: Register;
  /** Another process on the same database, with days of its own in memory. */
  let other: Register;
  let before: { readonly rows: readonly string[]; readonly file: string };
  const erase = (personId = erasedPerson) =>
    register.erase(
      permitCommandLine(register.organisationId, 'tester'),
      personId,
      { reason: 'request' },
      now,
    );

  beforeAll(async () => {
    [database, folder] = [await open(), await mkdtemp(join(tmpdir(), 'vejviser-erasure-'))];
    register = await aRegister(database);
    await withPersonEverywhere(register, database);
    other = new Register(database, register.organisationId);
    for (const one of [register, other])
      for (const day of [asOf('2018-01-01'), asOf('2020-06-01', 2)]) await one.snapshot('full', day);
    await backup(database, join(folder, 'before'));
    before = { rows: await rowsOf(database), file: join(folder, 'before') };
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  test('looking at it first counts what will go, and takes nothing', async () => {
    expect(await register.lookAtErasure(erasedPerson, now)).toMatchObject({
      ok: true,
      value: {
        names: expect.arrayContaining(['Zq1zq Zq2zq', 'Zq1zq Zq6zq']),
        ...{
          namesakes: 0,
          contactPoints: 2,
          absences: 1,
          pictures: 2,
          standIns: 1,
          draftOperations: 2,
          searches: 2,
          accounts: 1,
          held: 1,
        },
      },
    });
    expect(await rowsOf(database)).toEqual(before.rows);
  });

  test('when it is interrupted at the end, nothing at all is erased', async () => {
    await sql`create function refuse_forgetting() returns trigger language plpgsql as $$
      begin raise exception 'interrupted'; end $$`.execute(database.query);
    await sql`create trigger interrupted before delete on unanswered_search
      for each row execute function refuse_forgetting()`.execute(database.query);
    await expect(erase()).rejects.toThrow('interrupted');
    await sql`drop trigger interrupted on unanswered_search`.execute(database.query);
    await sql`drop function refuse_forgetting`.execute(database.query);
    expect(await rowsOf(database)).toEqual(before.rows);
  });

  test('it leaves no trace of who it was in any row of any table, and all that is of others', async () => {
    const isOfChange = (row: string) => /^(?:change|outbox|organisation|erasure) /.test(row);
    expect(await tellingRows(database)).not.toEqual([]);
    expect(await tellingBytes(database)).toHaveLength(6);
    const { length } = await filesIn(database);
    expect(await erase()).toMatchObject({ ok: true, value: { contactPoints: 2 } });
    expect(await tellingRows(database)).toEqual([]);
    expect(await tellingBytes(database)).toEqual([]);
    expect(await filesIn(database)).toHaveLength(length - 2);
    const after = new Set(await rowsOf(database));
    const gone = before.rows.filter((row) => !after.has(row) && !isOfChange(row));
    const account = before.rows.find((row) => row.startsWith('account (') && telling.test(row)) ?? '';
    const [theirs = 'none'] = /[\w-]{36}/.exec(account) ?? [];
    const innocent = gone.filter(
      (row) => !telling.test(row.toLowerCase()) && !row.includes(erasedPerson) && !row.includes(theirs),
    );
    // Drafts that lose an operation, and rows that a text of theirs divided, are written anew.
    expect(innocent.filter((row) => !/^(?:draft|picture_(?:file|bytes) )/.test(row))).toEqual([]);
    expect((await verify(database)).broken).toEqual([]);
  });

  test('the post was still held, from and until the same days, by nobody who can be named', async () => {
    const day = await register.snapshot('full', asOf('2018-01-01'));
    const [holder] = holdersOf(day, heldPost);
    expect(holder).toMatchObject({
      membership: { capacity: 'permanent', valid: { from: '2015-01-01', to: '2021-03-01' } },
      person: { givenName: '', familyName: '—', publication: 'internal' },
    });
    const seen = await register.snapshot('public', asOf('2018-01-01'));
    expect(holdersOf(seen, heldPost)).toMatchObject([{ person: undefined, membership: { personId: null } }]);
    expect(await register.career('public', erasedPerson, asOf('2026-11-25'))).toEqual([]);
    expect(await register.findPeople('zq', 9)).toEqual([]);
    expect(day.person.get(anotherPerson)).toMatchObject({ givenName: 'Bo', familyName: 'Vej' });
  });

  test('another process lets go of every day and every earlier record that it kept', async () => {
    await other.refresh();
    for (const day of [asOf('2018-01-01'), asOf('2020-06-01', 2)])
      expect(
        JSON.stringify([...(await other.snapshot('full', day)).person.values()]).toLowerCase(),
      ).not.toMatch(telling);
  });

  test('the history tells that somebody was erased, why and by whom; and so does the list', async () => {
    const told = { actor: 'command line: tester', reason: 'En person er slettet efter anmodning' };
    expect(await register.latestChanges(1)).toMatchObject([told]);
    const { changes } = await register.historyOf('unit', idOf('unit', 'Park'), { most: 5 });
    expect(changes[0]).toMatchObject(told);
    expect(await listErasures(database.query)).toEqual([
      {
        ...{ organisation: register.organisationId, person: erasedPerson, at: now.toISOString() },
        ...{ by: 'command line: tester', reason: 'request' },
      },
    ]);
  });

  test.each([
    [
      'a name',
      { do: 'alter', entity: 'person', id: erasedPerson, from: '2022-01-01', set: { familyName: 'Zq2zq' } },
    ],
    [
      'a new post',
      {
        do: 'appoint',
        membershipId: idOf('membership', 'again'),
        postId: heldPost,
        personId: erasedPerson,
        from: '2022-01-01',
      },
    ],
    [
      'a number',
      {
        do: 'set-contact',
        id: idOf('contactPoint', 'again'),
        owner: { entity: 'membership', id: idOf('membership', 'erased') },
        value: { type: 'phone', number: '+4577000002' },
        visibility: 'public',
        from: '2018-01-01',
        to: '2019-01-01',
      },
    ],
  ])('they cannot get %s again', async (_, operation) => {
    expect(await recordIn(register, operation)).toMatchObject({
      ok: false,
      refusals: [{ code: 'person-erased' }],
    });
  });

  test('erasing again, or someone who never was, is refused', async () => {
    expect(await erase()).toMatchObject({ refusals: [{ code: 'person-erased' }] });
    expect(await erase(idOf('person', 'nobody'))).toMatchObject({ refusals: [{ code: 'does-not-exist' }] });
  });

  test('words that were searched for before it are not written down after it', async () => {
    await register.countUnanswered(new Map([['zq2zq', 1]]), '2026-11-25', register.change - 1);
    expect(await tellingRows(database)).toEqual([]);
  });

  test('a backup from before it brings nobody back, where the list of erasures goes with it', async () => {
    const again = await open();
    try {
      const erasures = await listErasures(database.query);
      expect(await restore(again, before.file, { erasures, now })).toMatchObject({
        value: { erasedAgain: 1 },
      });
      expect(await tellingRows(again)).toEqual([]);
      expect(await listErasures(again.query)).toEqual(erasures);
      expect((await verify(again)).broken).toEqual([]);
    } finally {
      await again.close();
    }
  });
});
