// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '../testing/databases.ts';
import type { Database, Transaction } from './index.ts';

describe.each(databases)('a database on $name', ({ openEmpty }) => {
  let database: Database;

  beforeAll(async () => {
    database = await openEmpty();
    await sql`create table parent (id int primary key)`.execute(database.query);
    await sql`create table child (id int primary key references parent deferrable initially deferred)`.execute(
      database.query,
    );
  });
  beforeEach(() => sql`truncate parent, child`.execute(database.query));
  afterAll(() => database.close());

  const insert = (tx: Transaction, id: number) => sql`insert into parent values (${id})`.execute(tx);
  const count = async () => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from parent`.execute(database.query);
    return rows[0]?.n;
  };

  test('keeps what a transaction wrote', async () => {
    expect(await database.transaction((tx) => insert(tx, 1).then(() => 'done'))).toBe('done');
    expect(await count()).toBe(1);
  });

  test('keeps nothing of a transaction that throws', async () => {
    const work = database.transaction(async (tx) => {
      await insert(tx, 1);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await count()).toBe(0);
  });

  test('keeps nothing of a transaction that breaks a deferred rule, and goes on', async () => {
    const orphan = database.transaction(async (tx) => {
      await insert(tx, 1);
      await sql`insert into child values (2)`.execute(tx);
    });
    await expect(orphan).rejects.toMatchObject({ code: '23503' });
    expect(await count()).toBe(0);
  });

  test('keeps nothing of a transaction whose error was swallowed', async () => {
    const work = database.transaction(async (tx) => {
      await insert(tx, 1);
      await insert(tx, 1).catch(() => {});
    });
    await expect(work).rejects.toThrow();
    expect(await count()).toBe(0);
  });

  test('gives each of many transactions at once a state of its own', async () => {
    const raise = (tx: Transaction) =>
      sql`
      insert into parent select coalesce(max(id), 0) + 1 from parent`.execute(tx);
    await Promise.all(Array.from({ length: 8 }, () => database.transaction(raise)));
    expect(await count()).toBe(8);
  });

  test('does not mix up statements that were sent at once', async () => {
    const ask = async (n: number) =>
      (await sql<{ n: number }>`select ${n}::int as n`.execute(database.query)).rows[0]?.n;
    const numbers = Array.from({ length: 200 }, (_, n) => n);
    expect(await Promise.all(numbers.map(ask))).toEqual(numbers);
  });

  test('refuses the outer handle inside a transaction, at once', async () => {
    const outer = sql`select 1`;
    await expect(database.transaction(() => outer.execute(database.query))).rejects.toThrow('ask `tx`');
    await expect(database.transaction(() => database.transaction((tx) => insert(tx, 1)))).rejects.toThrow(
      'ask `tx`',
    );
    await expect(database.transaction(() => database.listen('a', () => {}))).rejects.toThrow('ask `tx`');
    expect((await outer.execute(database.query)).rows).toHaveLength(1);
  });

  test('allows the outer handle to what a transaction began and left behind', async () => {
    let goOn = () => {};
    const ended = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let left: Promise<number | undefined> = Promise.resolve(0);
    await database.transaction(async (tx) => {
      left = ended.then(count);
      await insert(tx, 1);
    });
    goOn();
    expect(await left).toBe(1);
  });

  test('shows a reading transaction one state, and lets it change nothing', async () => {
    await expect(database.readTransaction((tx) => insert(tx, 1))).rejects.toMatchObject({ code: '25006' });
  });

  test('gives civil dates, ranges and numbers as they are', async () => {
    const { rows } = await sql`
      select date '2022-01-01' as day, daterange '[2022-01-01,)' as range, 9007199254740991::bigint as number,
        array[date '2022-01-01'] as days, array[1::bigint] as numbers, '{"a":1}'::jsonb as json,
        timestamptz '2022-01-01 00:00:00+01' as instant, uuid '00000000-0000-0000-0000-000000000001' as id
      `.execute(database.query);
    expect(rows[0]).toEqual({
      day: '2022-01-01',
      range: '[2022-01-01,)',
      number: 9007199254740991,
      days: ['2022-01-01'],
      numbers: [1],
      json: { a: 1 },
      instant: new Date('2021-12-31T23:00:00Z'),
      id: '00000000-0000-0000-0000-000000000001',
    });
  });

  test('answers a question with more than a megabyte, both ways', async () => {
    const text = 'æ'.repeat(3_000_000);
    const { rows } = await sql<{ text: string }>`select ${text}::text as text`.execute(database.query);
    expect(rows[0]?.text === text).toBe(true);
  });

  test('has the keys over time that the register is built on', async () => {
    await sql`create extension if not exists btree_gist`.execute(database.query);
    await sql`create table held (id int, valid daterange, primary key (id, valid without overlaps))`.execute(
      database.query,
    );
    const hold = (valid: string) => sql`insert into held values (1, ${valid})`.execute(database.query);
    await hold('[2020-01-01,2021-01-01)');
    await hold('[2021-01-01,)');
    await expect(hold('[2022-01-01,)')).rejects.toMatchObject({ code: '23P01' });
  });
});
