// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../database/index.ts';
import type { Source } from './databases/sources.ts';
import { askFor, type EngineName } from './databases/sources-door.ts';

/** An engine that tests run on. Whoever opens a database closes it; it is thrown away then. */
interface TestEngine {
  readonly name: string;
  /** A database of its own with all migrations applied and nothing in it. */
  readonly open: () => Promise<Database>;
  /** A database of its own without a single table. */
  readonly openEmpty: () => Promise<Database>;
}

const source = (engine: EngineName) => askFor(engine, inject('databaseDoor'));

/** The embedded engine, for tests in which it does not matter which one it is. */
export const pglite = engine('PGlite', 'pglite', copyOfFolder);

/** The engines, to loop over: `describe.each(databases)('… on $name', ({ open }) => { … })`. */
export const databases: readonly TestEngine[] = [pglite, engine('PostgreSQL 18', 'postgresql', copyOnServer)];

function engine(name: string, key: EngineName, copyOf: (template: string) => Promise<Database>): TestEngine {
  const open = (which: keyof Source) => async () => copyOf((await source(key))[which]);
  return { name, open: open('migrated'), openEmpty: open('empty') };
}

async function copyOfFolder(template: string): Promise<Database> {
  const dataFolder = await temporaryDataFolder(template);
  const database = await openDatabase({ url: null, dataFolder });
  return thrownAway(database, () => rm(dataFolder, { recursive: true, force: true }));
}

/** A folder with a copy of an embedded database; of the empty one, if no other is named. */
export async function temporaryDataFolder(template?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vejviser-database-'));
  await cp(template ?? (await source('pglite')).empty, folder, { recursive: true });
  return folder;
}

async function copyOnServer(template: string): Promise<Database> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(template);
  const original = url.pathname.slice(1);
  await onServer(template, `create database ${name} template ${original} strategy file_copy`);
  url.pathname = name;
  const database = await openDatabase({ url: url.href, dataFolder: '' });
  return thrownAway(database, () => onServer(template, `drop database ${name} with (force)`));
}

async function onServer(template: string, statement: string): Promise<void> {
  const url = new URL(template);
  url.pathname = 'postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(statement);
  await client.end();
}

function thrownAway(database: Database, throwAway: () => Promise<void>): Database {
  const close = async () => {
    await database.close();
    await throwAway();
  };
  return { ...database, close };
}
