// SPDX-License-Identifier: MPL-2.0
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '../../testing/databases.ts';
import type { Database } from '../database.ts';
import { migrate } from './migrate.ts';
import { ownScripts, readScripts } from './scripts.ts';

describe.each(databases)('migrations on $name', ({ openEmpty }) => {
  let database: Database;
  let folder: string;

  const write = (name: string, text: string) => writeFile(join(folder, `${name}.sql`), text);
  const valuesIn = async (table: string) =>
    (await sql<{ n: number }>`select n from ${sql.table(table)} order by n`.execute(database.query)).rows.map(
      ({ n }) => n,
    );

  beforeEach(async () => {
    [database, folder] = [await openEmpty(), await mkdtemp(join(tmpdir(), 'vejviser-migrations-'))];
    await write('0001_first', 'create table first (n int); insert into first values (1);');
    await write('0002_second', 'insert into first values (2); create table second (n int);');
    await writeFile(join(folder, 'README.md'), 'no script');
  });
  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  test('are applied in order to an empty database, and once', async () => {
    expect(await migrate(database, folder)).toEqual(['0001_first', '0002_second']);
    expect(await migrate(database, folder)).toEqual([]);
    await write('0003_third', 'insert into first values (3)');
    expect(await migrate(database, folder)).toEqual(['0003_third']);
    expect(await valuesIn('first')).toEqual([1, 2, 3]);
  });

  test('are each applied once when several start at the same time', async () => {
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database, folder)));
    expect(applied.flat().toSorted()).toEqual(['0001_first', '0002_second']);
    expect(await valuesIn('first')).toEqual([1, 2]);
  });

  test('that fail leave nothing of themselves, and all that came before them', async () => {
    await write('0003_third', 'insert into first values (3); insert into nowhere values (3);');
    await expect(migrate(database, folder)).rejects.toMatchObject({ code: '42P01' });
    expect(await valuesIn('first')).toEqual([1, 2]);
    await write('0003_third', 'insert into first values (4)');
    expect(await migrate(database, folder)).toEqual(['0003_third']);
  });

  test('that were changed after they were applied are refused by name', async () => {
    await migrate(database, folder);
    await write('0001_first', 'create table first (n int);');
    await expect(migrate(database, folder)).rejects.toMatchObject({
      code: 'migration-changed',
      da: expect.stringContaining('0001_first'),
    });
  });

  test('are the same with the line ends of another system', async () => {
    await write('0003_third', 'insert into first\nvalues (3)');
    await migrate(database, folder);
    await write('0003_third', 'insert into first\r\nvalues (3)');
    expect(await migrate(database, folder)).toEqual([]);
  });

  test('of a later version of the program are refused by name', async () => {
    await migrate(database, folder);
    await rm(join(folder, '0002_second.sql'));
    await expect(migrate(database, folder)).rejects.toMatchObject({
      code: 'migration-unknown',
      en: expect.stringContaining('0002_second'),
    });
  });

  test('of our own can be applied', async () => {
    expect(await migrate(database)).toEqual((await readScripts(ownScripts)).map(({ name }) => name));
  });
});

test('every migration of our own says what it assumes, what it locks and its worst case, and has its own number', async () => {
  const scripts = await readScripts(ownScripts);
  expect(new Set(scripts.map(({ name }) => name.slice(0, 4))).size).toBe(scripts.length);
  for (const { name, sql: text } of scripts) {
    for (const part of ['-- Assumption: ', '-- Locks: ', '-- Worst case: '])
      expect(text, name).toContain(part);
  }
  expect(await readFile(join(ownScripts, '0001_register.sql'), 'utf8')).toBe(scripts[0]?.sql);
});
