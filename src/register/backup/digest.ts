// SPDX-License-Identifier: MPL-2.0
import { createHash, type Hash } from 'node:crypto';
import type { Queryable } from '../../database/index.ts';
import { rowsOf } from './rows.ts';
import { keptTables } from './tables.ts';

/** One row as it stands in a backup: the table's name and the row, on one line. */
export function lineOf(table: string, row: string): string {
  return `["${table}",${row}]\n`;
}

/** What everything in the database comes to in 64 hexadecimal digits: the same on every engine, for the same rows. */
export async function digestOf(tx: Queryable): Promise<{ readonly digest: string; readonly rows: number }> {
  const digest: Hash = createHash('sha256');
  let rows = 0;
  for (const table of await keptTables(tx)) {
    for await (const some of rowsOf(tx, table)) {
      for (const row of some) digest.update(lineOf(table.name, row));
      rows += some.length;
    }
  }
  return { digest: digest.digest('hex'), rows };
}
