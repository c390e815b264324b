// SPDX-License-Identifier: MPL-2.0
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryDataFolder } from '../../testing/databases.ts';
import { DurableFileSystem } from './durable-file-system.ts';
import { startEngine } from './engine.ts';
import { EngineThread } from './engine-thread.ts';
import { openEmbedded } from './open-embedded.ts';
import { Session, simpleQuery } from './session.ts';

let dataFolder: string;
let folder: string;

beforeEach(async () => {
  dataFolder = await temporaryDataFolder();
  folder = join(dataFolder, 'postgresql');
});
afterEach(() => rm(dataFolder, { recursive: true }));

test('an engine that gives up is told to all who ask and will ask, and can be closed', async () => {
  const database = await openEmbedded(dataFolder);
  await sql`create table t (id int)`.execute(database.query);
  await rm(join(folder, 'pg_wal'), { recursive: true });
  // With its log taken away it can begin no new part of it.
  const write = async () => {
    await sql`select pg_switch_wal()`.execute(database.query);
    await sql`insert into t values (1)`.execute(database.query);
  };
  await expect(Promise.all([write(), write(), write()])).rejects.toThrow(
    /The database has stopped: .*pg_wal/s,
  );
  await expect(sql`select 1`.execute(database.query)).rejects.toThrow('The database has stopped');
  await expect(database.transaction(async () => {})).rejects.toThrow('The database has stopped');
  await database.close();
});

test('a folder that is no database is an error that says why', async () => {
  await rm(join(folder, 'global'), { recursive: true });
  await expect(openEmbedded(dataFolder)).rejects.toThrow('The database has stopped');
  await expect(openEmbedded(dataFolder), 'the lock was given back').rejects.toThrow(
    'The database has stopped',
  );
});

test('a connection that is lost leaves no open transaction to the next', async () => {
  const engine = await EngineThread.start(folder);
  const connect = async () => {
    const client = new pg.Client({ stream: () => engine.connect(), user: 'postgres', database: 'postgres' });
    client.on('error', () => {});
    await client.connect();
    return client;
  };
  const first = await connect();
  await first.query('create table t (id int)');
  await first.query('begin; insert into t values (1); set search_path = nowhere');
  await first.end();
  const second = await connect();
  expect((await second.query('select * from t')).rows).toEqual([]);
  await second.end();
  await engine.end();
});

test('a closed database needs no recovery', async () => {
  await (await openEmbedded(dataFolder)).close();
  const log: string[] = [];
  const engine = await startEngine(new NodeFS(folder), { said: (line) => log.push(line) });
  await engine.close();
  expect(log.join('\n')).not.toContain('not properly shut down');
});

test('the log is kept small by checkpoints', async () => {
  const disk = new DurableFileSystem(folder, () => {});
  const session = new Session(await startEngine(disk), disk, 4 * 1024 * 1024);
  const run = (text: string) => session.run(simpleQuery(text), () => {});
  await run('create table t (text text)');
  const segments = async () => (await readdir(join(folder, 'pg_wal'))).length;
  const before = await segments();
  for (let n = 0; n < 30; n += 1)
    await run(`insert into t select repeat('x', 1000) from generate_series(1, 2000)`);
  expect((await segments()) - before).toBeLessThan(30);
  await session.end();
});
