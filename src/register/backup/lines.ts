// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Queryable } from '../../database/index.ts';
import { listOrganisations } from '../organisations.ts';
import { lineOf } from './digest.ts';
import { rowsOf } from './rows.ts';
import { keptTables } from './tables.ts';

/** The number of the format that is written; all up to it can be read. */
export const format = 1;

/** The first line of a backup. */
export const heading = z.object({
  vejviser: z.literal('backup'),
  format: z.int().min(1),
  migrations: z.array(z.string()),
  organisations: z.array(z.object({ id: z.string(), key: z.string(), lastChange: z.int() })),
});

/** The last line: how many rows there are, the digest of the rows, and that of all lines before this one. */
export const ending = z.object({ rows: z.int().min(0), digest: z.string(), sha256: z.string() });
export type Ending = z.infer<typeof ending>;

/** The names of the migrations that have been applied, in order. */
export async function migrationsOf(tx: Queryable): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration order by name collate "C"`.execute(
    tx,
  );
  return rows.map(({ name }) => name);
}

/** A backup, line by line in pieces of many; calls `ended` with what its last line says. In an open transaction. */
export async function* linesOf(tx: Queryable, ended: (ending: Ending) => void): AsyncGenerator<string> {
  const [all, content] = [createHash('sha256'), createHash('sha256')];
  const first = `${JSON.stringify({
    ...{ vejviser: 'backup', format, migrations: await migrationsOf(tx) },
    organisations: await listOrganisations(tx),
  })}\n`;
  all.update(first);
  yield first;
  let rows = 0;
  for (const table of await keptTables(tx)) {
    for await (const some of rowsOf(tx, table)) {
      const lines = some.map((row) => lineOf(table.name, row)).join('');
      all.update(lines);
      content.update(lines);
      rows += some.length;
      yield lines;
    }
  }
  const last = { rows, digest: content.digest('hex'), sha256: all.digest('hex') };
  ended(last);
  yield `${JSON.stringify(last)}\n`;
}
