// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database, Transaction } from '../database.ts';
import { DatabaseRefusal } from '../refusals.ts';
import { ownScripts, readScripts, type Script } from './scripts.ts';

/** The number of our advisory lock: who holds it is migrating. */
const lock = 851_2022;

/**
 * Brings the tables up to date and resolves to the names of the scripts that were applied, in order. Each is
 * applied in a transaction of its own, whoever else is starting at the same time. Throws a `DatabaseRefusal`
 * when an applied script has changed since, or when the database is ahead of this program.
 */
export async function migrate(database: Database, folder = ownScripts): Promise<readonly string[]> {
  const scripts = await readScripts(folder);
  const applied: string[] = [];
  let next = await inTurn(database, (tx) => nextOf(tx, scripts));
  while (next) {
    const script = next;
    next = await inTurn(database, async (tx) => {
      if (await apply(tx, script)) applied.push(script.name);
      return nextOf(tx, scripts);
    });
  }
  return applied;
}

/**
 * One transaction of those who migrate, one at a time. Not a serialisable one: it must see what the one before
 * it did while this one waited for the lock. Nobody limits how long it takes; but it does not wait long for
 * others' locks on tables, since all who come after it would wait as well.
 */
function inTurn<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database.query
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (tx) => {
      await sql`set local statement_timeout = 0`.execute(tx);
      await sql`set local lock_timeout = 0`.execute(tx);
      await sql`select pg_advisory_xact_lock(${sql.lit(lock)})`.execute(tx);
      await sql`set local lock_timeout = '15s'`.execute(tx);
      await sql`create table if not exists migration (
        name text primary key,
        checksum text not null,
        applied_at timestamptz not null default now()
      )`.execute(tx);
      return work(tx);
    });
}

/** The first script that has not been applied. */
async function nextOf(tx: Transaction, scripts: readonly Script[]): Promise<Script | undefined> {
  const { rows } = await sql<{
    name: string;
    checksum: string;
  }>`select name, checksum from migration`.execute(tx);
  const known = new Map(scripts.map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of rows) {
    if (!known.has(name)) throw new DatabaseRefusal('migration-unknown', { migration: name });
    if (known.get(name) !== checksum) throw new DatabaseRefusal('migration-changed', { migration: name });
  }
  const done = new Set(rows.map(({ name }) => name));
  return scripts.find(({ name }) => !done.has(name));
}

/** False when another process has applied it in the meantime. */
async function apply(tx: Transaction, { name, sql: text, checksum }: Script): Promise<boolean> {
  const recorded = await sql`
    insert into migration (name, checksum) values (${name}, ${checksum}) on conflict do nothing`.execute(tx);
  if (recorded.numAffectedRows !== 1n) return false;
  await sql.raw(text).execute(tx);
  return true;
}
