// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
  /** A database of its own that has in it what `fill` puts there; a process fills one and copies it for the next. */
  readonly openWith: (fill: Fill) => Promise<Database>;
}

type Fill = (database: Database) => Promise<unknown>;

const source = (engine: EngineName) => askFor(engine, inject('databaseDoor'));

/** The embedded engine, for tests in which it does not matter which one it is. */
export const pglite = engine('PGlite', 'pglite', { copyOf: copyOfFolder, filled: filledFolder });

/** The engines, to loop over: `describe.each(databases)('… on $name', ({ open }) => { … })`. */
export const databases: readonly TestEngine[] = [
  pglite,
  engine('PostgreSQL 18', 'postgresql', { copyOf: copyOnServer, filled: filledOnServer }),
];

/** How an engine copies a database, and makes another to copy from out of a copy that is filled. */
interface Copying {
  readonly copyOf: (template: string) => Promise<Database>;
  readonly filled: (template: string, fill: Fill) => Promise<string>;
}

function engine(name: string, key: EngineName, { copyOf, filled }: Copying): TestEngine {
  const known = new Map<Fill, Promise<string>>();
  const template = (fill: Fill) => {
    const made = known.get(fill) ?? source(key).then(({ migrated }) => filled(migrated, fill));
    known.set(fill, made);
    return made;
  };
  const open = (which: keyof Source) => async () => copyOf((await source(key))[which]);
  const openWith = async (fill: Fill) => copyOf(await template(fill));
  return { name, open: open('migrated'), openEmpty: open('empty'), openWith };
}

/** It stays until the run ends, and is thrown away with the folder of the run. */
async function filledFolder(template: string, fill: Fill): Promise<string> {
  const dataFolder = await mkdtemp(join(dirname(template), 'filled-'));
  await cp(template, dataFolder, { recursive: true });
  await filling(await openDatabase({ url: null, dataFolder }), fill);
  return dataFolder;
}

async function filling(database: Database, fill: Fill): Promise<void> {
  await fill(database);
  await database.close();
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

/** A database on the server with all migrations applied, with the address at which other processes reach it. */
export async function openAddressed(): Promise<Database & { readonly url: string }> {
  const { migrated } = await source('postgresql');
  return copyOnServer(migrated);
}

async function copyOnServer(template: string): Promise<Database & { readonly url: string }> {
  const url = await newOnServer(template);
  const database = await openDatabase({ url, dataFolder: '' });
  return { ...thrownAway(database, () => dropOnServer(url)), url };
}

function dropOnServer(url: string): Promise<void> {
  return onServer(url, `drop database ${new URL(url).pathname.slice(1)} with (force)`);
}

/** A folder of one's own with an embedded database in which nothing is but its tables, for those who open it themselves. */
export async function migratedDataFolder(): Promise<string> {
  return temporaryDataFolder((await source('pglite')).migrated);
}

async function filledOnServer(template: string, fill: Fill): Promise<string> {
  const url = await newOnServer(template);
  await filling(await openDatabase({ url, dataFolder: '' }), fill);
  return url;
}

/** The address of a new database that is a copy of another one. */
async function newOnServer(template: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(template);
  const original = url.pathname.slice(1);
  await onServer(template, `create database ${name} template ${original} strategy file_copy`);
  url.pathname = name;
  return url.href;
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
