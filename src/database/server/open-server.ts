// SPDX-License-Identifier: MPL-2.0
import pg from 'pg';
import type { Database } from '../database.ts';
import { databaseOver } from '../handle.ts';
import { surviveLostConnections } from '../lost-connections.ts';
import { DatabaseRefusal } from '../refusals.ts';
import { valueTypes } from '../value-types.ts';
import { Listening } from './listening.ts';

const oldestVersion = 180000;

/**
 * What every connection says first: dates as the parsers expect them, and an end to what would hold others up.
 * A minute is long for a statement of ours; migrations lift the limit for themselves.
 */
const manners = `
  set datestyle = 'ISO, YMD';
  set timezone = 'UTC';
  set statement_timeout = '60s';
  set lock_timeout = '15s';
  set idle_in_transaction_session_timeout = '60s'`;

/** Opens a database on a PostgreSQL server, 18 or later. */
export async function openServer(url: string): Promise<Database> {
  const pool = new pg.Pool({
    ...{ connectionString: url, application_name: 'vejviser', types: valueTypes },
    ...{ max: 8, connectionTimeoutMillis: 10_000, keepAlive: true },
    // Statements asked for together go out together: the server works on one while we read the answer to another.
    pipeline: true,
    onConnect: (client) => client.query(manners),
  });
  surviveLostConnections(pool);
  await check(pool, url);
  const listening = new Listening(url);
  const close = async () => {
    await listening.end();
    await pool.end();
  };
  return databaseOver({ name: 'server', pool, listen: (...about) => listening.listen(...about), close });
}

/** Refuses a server that does not answer or is too old; lets go of the pool then. */
async function check(pool: pg.Pool, url: string): Promise<void> {
  try {
    const { rows } = await pool.query<{ number: string; version: string }>(
      "select current_setting('server_version_num') number, current_setting('server_version') as version",
    );
    const [{ number, version } = { number: '0', version: '?' }] = rows;
    if (Number(number) < oldestVersion) throw new DatabaseRefusal('database-too-old', { version });
  } catch (error) {
    await pool.end();
    if (error instanceof DatabaseRefusal) throw error;
    throw new DatabaseRefusal(
      'database-unreachable',
      { address: withoutPassword(url), reason: reasonOf(error) },
      error,
    );
  }
}

/** The driver reports several addresses that all failed as one error without words. */
function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || String(error);
}

function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:@/]*):[^@]*@/, '$1@');
}
