// SPDX-License-Identifier: MPL-2.0
import type { Kysely, Transaction as KyselyTransaction } from 'kysely';
import type { Schema } from './schema.ts';

/** The handle inside a transaction: the same query builder, on the transaction's own connection. */
export type Transaction = KyselyTransaction<Schema>;

/** What can be asked: the database by its outer handle, or a transaction. */
export type Queryable = Kysely<Schema>;

/** An open database. Both engines speak the same SQL (PostgreSQL 18) through the same driver. */
export interface Database {
  readonly engine: 'embedded' | 'server';

  /** The query builder, for single statements. Inside a transaction it throws at once: ask `tx` there. */
  readonly query: Queryable;

  /**
   * Runs `work` in one serialisable transaction; what it throws undoes all of it. When it resolves, the change
   * is on the disk. On a server `work` is run again when another transaction came in between, so it must do
   * nothing but ask the database.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;

  /** Runs `work` in one transaction that sees one state of the database throughout, and can change nothing. */
  readTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;

  /**
   * Calls `heard` with the payload of every NOTIFY on a channel, once its transaction is committed; and with
   * an empty payload after a lost connection came back, since something may have been missed meanwhile.
   * Resolves, once listening, to what stops it.
   */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;

  /** Lets running work end, then closes; the embedded engine writes all to its files and gives up its folder. */
  close(): Promise<void>;
}

/** Where the database is, and who wants to hear how far its opening is. */
export interface DatabaseSettings {
  /** `postgres://…` of a PostgreSQL 18 server; null: the embedded engine. */
  readonly url: string | null;
  /** The folder of the embedded engine; made when it is missing. Not used with a server. */
  readonly dataFolder: string;
  readonly onProgress?: (step: 'creating' | 'opening') => void;
}
