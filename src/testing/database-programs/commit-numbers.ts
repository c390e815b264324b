// SPDX-License-Identifier: MPL-2.0
// Opens the database in the folder it is given, says which numbers it found there, and then commits one number
// after the other and says each as soon as its commit is acknowledged, until it is killed.
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { sql } from 'kysely';
import { openDatabase } from '../../database/index.ts';

const [, , dataFolder = ''] = process.argv;
const database = await openDatabase({ url: null, dataFolder });
// Who is killed cannot leave it behind at the end.
flushCompileCache();

/** At once, so that what was acknowledged is known however soon after it the process dies. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

await sql`create table if not exists number (n int primary key)`.execute(database.query);
const { rows } = await sql<{ count: number; last: number }>`
  select count(*) as count, coalesce(max(n), 0) as last from number`.execute(database.query);
const { count, last } = rows[0] ?? { count: 0, last: 0 };
say(`found ${count} ${last}`);
for (let n = last + 1; ; n += 1) {
  await database.transaction((tx) => sql`insert into number values (${n})`.execute(tx));
  say(`committed ${n}`);
}
