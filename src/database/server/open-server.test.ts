// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databases } from '../../testing/databases.ts';
import type { Database } from '../database.ts';
import { openServer } from './open-server.ts';

const [, server] = databases;
let database: Database;

beforeEach(async () => {
  if (!server) throw new Error('There is a server among the test engines.');
  database = await server.openEmpty();
});
afterEach(() => database.close());

/** Ends all connections to the database but the one that says so, as a restart of the server would. */
const cutConnections = () =>
  sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(database.query);

test('connections that were lost while idle are made again', async () => {
  const ask = () => sql`select pg_sleep(0.01)`.execute(database.query);
  await Promise.all([ask(), ask(), ask()]);
  await cutConnections();
  expect(await Promise.allSettled([ask(), ask(), ask()])).toHaveLength(3);
  await ask();
});

test('a transaction whose connection is lost is undone and refused, and the next one works', async () => {
  await sql`create table t (id int)`.execute(database.query);
  let began = () => {};
  let goOn = () => {};
  const cut = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const begun = new Promise<void>((resolve) => {
    began = resolve;
  });
  const work = database.transaction(async (tx) => {
    await sql`insert into t values (1)`.execute(tx);
    began();
    await cut;
    await sql`insert into t values (2)`.execute(tx);
  });
  await begun;
  await cutConnections();
  goOn();
  await expect(work).rejects.toThrow();
  await database.transaction((tx) => sql`insert into t values (3)`.execute(tx));
  expect((await sql`select id from t`.execute(database.query)).rows).toEqual([{ id: 3 }]);
});

test('who listens hears an empty payload after the connection was lost, and goes on listening', async () => {
  const heard: string[] = [];
  const { promise: again, resolve: isBack } = Promise.withResolvers<void>();
  const { promise: done, resolve: isDone } = Promise.withResolvers<void>();
  await database.listen('change', (payload) => {
    heard.push(payload);
    if (payload === '') isBack();
    else isDone();
  });
  await cutConnections();
  await again;
  await sql`notify change, '7'`.execute(database.query);
  await done;
  expect(heard).toEqual(['', '7']);
});

test('transactions that get in each other’s way are run again until they fit', async () => {
  await sql`create table seat (id int)`.execute(database.query);
  const takeOne = () =>
    database.transaction(async (tx) => {
      const { rows } = await sql<{ n: number }>`select count(*) as n from seat`.execute(tx);
      await sql`insert into seat values (${(rows[0]?.n ?? 0) + 1})`.execute(tx);
    });
  await Promise.all(Array.from({ length: 8 }, takeOne));
  const { rows } = await sql`select count(distinct id) as seats, max(id) as last from seat`.execute(
    database.query,
  );
  expect(rows).toEqual([{ seats: 8, last: 8 }]);
});

test('a server that cannot be reached is refused without telling the password', async () => {
  const refusal = await openServer('postgres://vejviser:hemmelig@127.0.0.1:1/register').catch(
    (error) => error,
  );
  expect(refusal).toMatchObject({
    code: 'database-unreachable',
    en: expect.stringContaining('ECONNREFUSED'),
  });
  expect(refusal.en).toContain('postgres://vejviser@127.0.0.1:1/register');
});
