// SPDX-License-Identifier: MPL-2.0
import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, PostgresDialect, type PostgresPool, type TransactionBuilder } from 'kysely';
import type pg from 'pg';
import { compacting } from './compact.ts';
import type { Database, Transaction } from './database.ts';
import type { Schema } from './schema.ts';

/** What differs between the engines. */
interface Engine {
  readonly name: Database['engine'];
  readonly pool: pg.Pool;
  readonly listen: Database['listen'];
  readonly close: () => Promise<void>;
}

/** Remembers, along what runs in it, that a transaction is open. */
type Scope = AsyncLocalStorage<{ open: boolean }>;

/** The database over a pool of connections. */
export function databaseOver({ name, pool, listen, close }: Engine): Database {
  const scope: Scope = new AsyncLocalStorage();
  const query = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: guarded(pool, scope) }) });
  const writing = query.transaction().setIsolationLevel('serializable');
  const reading = query.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return {
    engine: name,
    query,
    transaction: (work) => again(() => within(writing, scope, work)),
    readTransaction: (work) => within(reading, scope, work),
    listen: async (...about) => {
      refuseInside(scope);
      return listen(...about);
    },
    close,
  };
}

function guarded(pool: pg.Pool, scope: Scope): PostgresPool {
  const connect = async () => {
    refuseInside(scope);
    return compacting(await pool.connect());
  };
  return { options: pool.options, connect, end: () => pool.end() };
}

/** A second connection, asked for inside a transaction, would wait for ever where there is only one. */
function refuseInside(scope: Scope): void {
  if (scope.getStore()?.open) throw new Error('The outer handle was used inside a transaction: ask `tx`.');
}

async function within<T>(
  begin: TransactionBuilder<Schema>,
  scope: Scope,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = { open: true };
  try {
    return await begin.execute((tx) => scope.run(transaction, () => work(tx)));
  } finally {
    // Work that was started in here and goes on afterwards may use the outer handle again.
    transaction.open = false;
  }
}

/** PostgreSQL's codes for "not serialisable with what others did meanwhile" and "deadlock": both mean try again. */
const passing = new Set(['40001', '40P01']);

async function again<T>(run: () => Promise<T>, attempts = 20): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const { code } = error as { code?: string };
    if (attempts <= 1 || !code || !passing.has(code)) throw error;
    return again(run, attempts - 1);
  }
}
