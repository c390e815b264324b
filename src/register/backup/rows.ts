// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { KeptTable } from './tables.ts';

/** How many rows are read at a time; those of pictures, which are large, a few. */
const batch = 2_000;
const batches = new Map([['picture_bytes', 10]]);

/**
 * The rows of a table as JSON texts, the same and in the same order on every engine. In an open transaction.
 */
export async function* rowsOf(tx: Queryable, { name, key }: KeptTable): AsyncGenerator<readonly string[]> {
  const order =
    key.length > 0 ? sql.join(key.map((column) => sql.ref(column))) : sql`to_jsonb(t)::text collate "C"`;
  await sql`declare rows no scroll cursor for
    select to_jsonb(t)::text as row from ${sql.table(name)} t order by ${order}`.execute(tx);
  const most = batches.get(name) ?? batch;
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(most)} from rows`.execute(tx);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await sql`close rows`.execute(tx);
}

/** Times of day are told in UTC, whatever the server thinks the time is; nobody limits how long it takes. */
export async function prepareSession(tx: Queryable): Promise<void> {
  await sql`set local timezone = 'UTC'`.execute(tx);
  await sql`set local datestyle = 'ISO, YMD'`.execute(tx);
  await sql`set local statement_timeout = 0`.execute(tx);
}
