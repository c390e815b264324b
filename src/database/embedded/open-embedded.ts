// SPDX-License-Identifier: MPL-2.0
import { resolve } from 'node:path';
import pg from 'pg';
import type { Database, DatabaseSettings } from '../database.ts';
import { databaseOver } from '../handle.ts';
import { surviveLostConnections } from '../lost-connections.ts';
import { valueTypes } from '../value-types.ts';
import { engineFolder } from './create.ts';
import { claimDataFolder } from './data-folder.ts';
import { EngineThread } from './engine-thread.ts';
import { Notifications } from './notifications.ts';

/** Opens the database in a data folder, which this process then owns; makes both where they are missing. */
export async function openEmbedded(
  path: string,
  onProgress: NonNullable<DatabaseSettings['onProgress']> = () => {},
): Promise<Database> {
  const dataFolder = resolve(path);
  const lock = await claimDataFolder(dataFolder);
  try {
    const folder = await engineFolder(dataFolder, () => onProgress('creating'));
    onProgress('opening');
    const engine = await EngineThread.start(folder);
    return embeddedOver(engine, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

function embeddedOver(engine: EngineThread, release: () => void): Database {
  const pool = poolOver(engine);
  const notifications = new Notifications(pool);
  const close = async () => {
    await pool.end();
    await engine.end();
    release();
  };
  return databaseOver({
    name: 'embedded',
    pool,
    listen: (...about) => notifications.listen(...about),
    close,
  });
}

/** The engine has one session, so the pool has one connection, which it keeps; who wants it waits their turn. */
function poolOver(engine: EngineThread): pg.Pool {
  const pool = new pg.Pool({
    stream: () => engine.connect(),
    // Said outright, so that the driver does not take them from PGHOST and its like.
    ...{ host: 'embedded', port: 5432, user: 'postgres', database: 'postgres', ssl: false },
    ...{ max: 1, idleTimeoutMillis: 0, types: valueTypes, pipeline: true },
  });
  surviveLostConnections(pool);
  return pool;
}
