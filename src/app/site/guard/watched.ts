// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database } from '../../../database/index.ts';

/** A row that was written: as it was, null where it is new, and as it is, null where it is gone. */
export interface Written {
  readonly table: string;
  readonly was: string | null;
  readonly now: string | null;
}

/** From now on the database itself writes down every row of every table that is written, but for when a session was seen. */
export async function watch({ query }: Database): Promise<() => Promise<readonly Written[]>> {
  const statements = [
    'create table watched (at bigint generated always as identity, "table" text, was text, now text)',
    `create function note_written() returns trigger language plpgsql as $$ begin
      if tg_table_name <> 'session' or tg_op <> 'UPDATE' then
        insert into watched ("table", was, now) values (tg_table_name,
          case when tg_op <> 'INSERT' then to_jsonb(old)::text end, case when tg_op <> 'DELETE' then to_jsonb(new)::text end);
      end if; return null; end $$`,
    `do $$ declare t text; begin
      for t in select tablename from pg_tables where schemaname = 'public' and tablename <> 'watched' loop
        execute format('create trigger note_written after insert or update or delete on %I
          for each row execute function note_written()', t);
      end loop; end $$`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(query);
  return async () => {
    const { rows } = await sql<Written & { at: number }>`delete from watched returning *`.execute(query);
    return rows.toSorted((a, b) => Number(a.at) - Number(b.at));
  };
}
