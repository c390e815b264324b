// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';

/** A table of the database, and by which columns its rows stand in one order. */
export interface KeptTable {
  readonly name: string;
  readonly key: readonly string[];
}

interface Row extends KeptTable {
  readonly needs: readonly string[];
}

/** The list of migrations, and what lets those in who are signing in or are signed in just now: no backup has them. */
const left = ['migration', 'session', 'ticket', 'passkey_challenge_key'];

/** Every other table, each after those it refers to, so that rows can be put in in this order. */
export async function keptTables(tx: Queryable): Promise<readonly KeptTable[]> {
  const { rows } = await sql<Row>`
    select c.relname::text as name,
      array(select a.attname::text from pg_index i
        cross join unnest(i.indkey::int2[]) with ordinality k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary order by k.place) as key,
      array(select distinct f.confrelid::regclass::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> all(${left}::text[])
    order by c.relname collate "C"`.execute(tx);
  return inOrder(rows);
}

function inOrder(tables: readonly Row[]): readonly KeptTable[] {
  const ordered: Row[] = [];
  while (ordered.length < tables.length) {
    const placed = new Set(ordered.map(({ name }) => name));
    const next = tables.filter(
      ({ name, needs }) => !placed.has(name) && needs.every((needed) => placed.has(needed)),
    );
    if (next.length === 0) throw new Error('tables refer to each other in a circle');
    ordered.push(...next);
  }
  return ordered;
}
