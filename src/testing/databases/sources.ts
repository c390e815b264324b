// SPDX-License-Identifier: MPL-2.0
import { chmod, cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { migrate, openDatabase } from '../../database/index.ts';
import { startPostgresql } from './postgresql-server.ts';

/** What copies of databases are made from: one without tables, and one with all migrations applied. */
export interface Source {
  readonly empty: string;
  readonly migrated: string;
}

/** Where tests get databases from. For PGlite the templates are folders, for the server addresses. */
export interface Sources {
  readonly pglite: () => Promise<Source>;
  readonly postgresql: () => Promise<Source>;
  readonly stop: () => Promise<void>;
}

/** Sources that are made in a folder when they are first asked for, since many runs need none. */
export function sourcesIn(folder: string): Sources {
  let stop = async () => {};
  const postgresql = async () => {
    const made = await makePostgresql(join(folder, 'postgresql'));
    stop = made.stop;
    return made;
  };
  return {
    pglite: once(() => makePglite(join(folder, 'pglite'))),
    postgresql: once(postgresql),
    stop: () => stop(),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function makePglite(folder: string): Promise<Source> {
  const [empty, migrated] = [join(folder, 'empty'), join(folder, 'migrated')];
  const open = async (dataFolder: string) => openDatabase({ url: null, dataFolder });
  await (await open(empty)).close();
  await cp(empty, migrated, { recursive: true });
  const database = await open(migrated);
  await migrate(database);
  await database.close();
  return { empty, migrated };
}

async function makePostgresql(folder: string): Promise<Source & { stop: () => Promise<void> }> {
  await mkdir(folder);
  // The server may have to run as another user, who must get through to its own folder whatever our umask.
  await chmod(folder, 0o711);
  const server = await startPostgresql(folder);
  const [empty, migrated] = [server.url('template1'), server.url('migrated')];
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  await client.query('create database migrated');
  await client.end();
  const database = await openDatabase({ url: migrated, dataFolder: '' });
  await migrate(database);
  await database.close();
  return { empty, migrated, stop: server.stop };
}
