// SPDX-License-Identifier: MPL-2.0
import { type PostgresPoolClient, sql } from 'kysely';
import type pg from 'pg';

const mark = '/* compact */';

/**
 * Written first in a statement, it has the rows come as arrays of values, in the order of the columns: where tens of
 * thousands are read, that costs half of rows as objects.
 */
export const compactly = sql.raw(mark);

/** A connection as the query builder sees it, which knows the mark. */
export function compacting(client: pg.PoolClient): PostgresPoolClient {
  function query(text: string, values: readonly unknown[]) {
    const rowMode = text.startsWith(mark) ? { rowMode: 'array' as const } : {};
    return client.query({ text, values: [...values], ...rowMode });
  }
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy?: boolean) => client.release(destroy),
  };
}
