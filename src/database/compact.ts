// SPDX-License-Identifier: MPL-2.0
import { type PostgresPoolClient, type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import { valueTypes } from './value-types.ts';

/** Makes what is wanted of a row: of its values, in the order of the columns, which it must not keep. */
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
    return make ? new MadeRows(asked, make).from(client) : client.query(asked);
  }
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy?: boolean) => client.release(destroy),
  };
}

/**
 * A question whose rows are made as they come, in the place where the driver has put their fields: it would make an
 * array of each first, and tell of it as an event.
 */
class MadeRows extends pg.Query {
  readonly #make: RowMaker;
  readonly #rows: unknown[] = [];
  #failure: { readonly error: unknown } | undefined;
  #parsers: readonly ((text: string) => unknown)[] = [];

  constructor(asked: pg.QueryConfig, make: RowMaker) {
    super(asked);
    this.#make = make;
  }

  from(client: pg.PoolClient): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.on('end', ({ command }) => {
        const rows = this.#rows;
        if (this.#failure) reject(this.#failure.error);
        else resolve({ command, rowCount: rows.length, rows });
      });
      this.on('error', reject);
      client.query(this);
    });
  }

  /** Called by the driver. */
  handleRowDescription({ fields }: { readonly fields: readonly pg.FieldDef[] }): void {
    this.#parsers = fields.map(({ dataTypeID }) => valueTypes.getTypeParser(dataTypeID));
  }

  /** Called by the driver, in the midst of taking in bytes: what fails is told when all rows have come. */
  handleDataRow({ fields }: { readonly fields: unknown[] }): void {
    try {
      if (!this.#failure) this.#take(fields);
    } catch (error) {
      this.#failure = { error };
    }
  }

  #take(fields: unknown[]): void {
    for (let place = 0; place < fields.length; place++) {
      const text = fields[place] as string | null;
      if (text !== null) fields[place] = this.#parsers[place]?.(text);
    }
    this.#rows.push(this.#make(fields));
  }
}
