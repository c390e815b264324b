// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import { keptTables } from '../backup/tables.ts';

/**
 * Has the database write its tables anew without what was taken out: until then it stands in their files, and samples
 * of it in what the database remembers of its tables. What it may not, for want of rights, is left to its own cleaning,
 * and is not worth failing for: nothing that anyone can ask for depends on it.
 */
export async function tidy({ query }: Database): Promise<void> {
  const tables = sql.join((await keptTables(query)).map(({ name }) => sql.table(name)));
  for (const work of [
    sql`vacuum (full, analyze) ${tables}`,
    sql`vacuum (full) pg_catalog.pg_statistic`,
    sql`checkpoint`,
  ])
    await work.execute(query).catch(() => undefined);
}
