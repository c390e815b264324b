// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { type EntityName, entityNames } from '../../organisation/index.ts';
import { tableOf } from '../tables.ts';
import type { Written } from './write-facts.ts';

/** So many new rows in a table, and such a share of all, change which way to them is the shortest. */
const [many, share] = [500, 0.5];
/** The embedded engine never looks at its tables by itself: so often we have it done. */
const everySoManyChanges = 100;

/**
 * Has the database look at tables that a change has filled, before it checks the rules: it plans each check once and
 * stays with the plan, and one that was made for an empty table reads the whole of a full one for every row.
 */
export async function gatherStatistics(
  tx: Queryable,
  written: readonly Written[],
  number: number,
  embedded: boolean,
) {
  const all = embedded && number % everySoManyChanges === 0;
  const looked = all ? entityNames : await filled(tx, written);
  if (looked.length > 0) await sql`analyze ${sql.join(looked.flatMap(tablesOf))}`.execute(tx);
}

/** What has been filled so far beyond what the database has seen of it that it should look again. */
async function filled(tx: Queryable, written: readonly Written[]): Promise<readonly EntityName[]> {
  const much = written.filter(({ rows }) => rows >= many);
  if (much.length === 0) return [];
  const names = much.map(({ entity }) => tableOf(entity).name);
  const { rows } = await sql<{ name: string; seen: number }>`select relname as name, reltuples as seen
    from pg_class where relnamespace = 'public'::regnamespace and relname = any(${names})`.execute(tx);
  const seen = new Map(rows.map((row) => [row.name, row.seen]));
  const known = (entity: EntityName) => seen.get(tableOf(entity).name) ?? 0;
  return much.filter(({ entity, rows }) => rows >= known(entity) * share).map(({ entity }) => entity);
}

function tablesOf(entity: EntityName) {
  const { name } = tableOf(entity);
  return [sql.table(name), sql.table(`${name}_history`)];
}
