// SPDX-License-Identifier: MPL-2.0
import { type PostgresPoolClient, type RawBuilder, sql } from 'kysely';
import pg from 'pg';

/** Makes what is wanted of a row: of its values, in the order of the columns. */
export type RowMaker = (values: readonly unknown[]) => unknown;

const makers: RowMaker[] = [];
const mark = /^\/\* compact (\d+) \*\//;

/**
 * Written first in a statement, it has each row come as what `make` makes of its values, as soon as it has come: where
 * tens of thousands are read, that costs half of rows as objects, and leaves nothing to be cleared away. To be called
 * once for each maker, not for each statement.
 */
export function compactly(make: RowMaker): RawBuilder<unknown> {
  makers.push(make);
  return sql.raw(`/* compact ${makers.length - 1} */`);
}

/** A connection as the query builder sees it, which knows the mark. */
export function compacting(client: pg.PoolClient): PostgresPoolClient {
  function query(text: string, values: readonly unknown[]) {
    const make = makers[Number(mark.exec(text)?.[1])];
    const asked = { text, values: [...values] };
    return make ? madeRows(client, { ...asked, rowMode: 'array' }, make) : client.query(asked);
  }
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy?: boolean) => client.release(destroy),
  };
}

function madeRows(client: pg.PoolClient, asked: pg.QueryArrayConfig, make: RowMaker) {
  const rows: unknown[] = [];
  const query = new pg.Query(asked);
  return new Promise((resolve, reject) => {
    query.on('row', (values) => rows.push(make(values)));
    query.on('end', ({ command }) => resolve({ command, rowCount: rows.length, rows }));
    query.on('error', reject);
    client.query(query);
  });
}
