// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { type EntityName, entityNames } from '../../organisation/index.ts';
import { tableOf } from '../tables.ts';
import type { Written } from './write-facts.ts';

/** So many new rows in a table change which way to them is the shortest. */
const many = 500;
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
  const filled = written.filter(({ rows }) => rows >= many).map(({ entity }) => entity);
  const looked = all ? entityNames : filled;
  if (looked.length > 0) await sql`analyze ${sql.join(looked.flatMap(tablesOf))}`.execute(tx);
}

function tablesOf(entity: EntityName) {
  const { name } = tableOf(entity);
  return [sql.table(name), sql.table(`${name}_history`)];
}
