// SPDX-License-Identifier: MPL-2.0
import type { RawBuilder } from 'kysely';
import type { Queryable } from './database.ts';

/** Asks a statement; resolves to its rows. */
export type Ask = <Row>(statement: RawBuilder<Row>) => Promise<Row[]>;

/**
 * Asks on one connection without waiting for the answer to one statement before asking the next: the database works
 * on one while the rows of another are taken in. The query builder by itself would ask one at a time.
 */
export function together<T>(database: Queryable, work: (ask: Ask) => Promise<T>): Promise<T> {
  return database
    .getExecutor()
    .provideConnection((connection) =>
      work(async (statement) => (await connection.executeQuery(statement.compile(database))).rows as never),
    );
}
