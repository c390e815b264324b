// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../database/index.ts';
import { askFor } from './databases/sources-door.ts';

/** Another handle on a database of the PostgreSQL server, as another process has it. Whoever opens it closes it. */
export async function secondHandle(database: Database): Promise<Database> {
  return openDatabase({ url: (await addressOf(database)).href, dataFolder: '' });
}

/** The address of a database of the PostgreSQL server, for another process. */
export async function addressOf(database: Database): Promise<URL> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.query);
  const url = new URL((await askFor('postgresql', inject('databaseDoor'))).migrated);
  url.pathname = rows[0]?.name ?? '';
  return url;
}
