// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { AsOf, Audience, Entity, EntityName, Id } from '../../organisation/index.ts';
import { fromRange } from '../ranges.ts';
import { tableOf } from '../tables.ts';
import { publicRows } from './public-rows.ts';
import { rowsAsOf } from './source.ts';

/** What is to be read: of which organisation, as of when, for whom. */
export interface Reading<A extends Audience = Audience> {
  readonly organisationId: Id;
  readonly asOf: AsOf;
  readonly audience: A;
}

/** The entities of one kind that `reading` covers; only those of `ids`, where they are given. */
export async function readEntities<K extends EntityName>(
  database: Queryable,
  entity: K,
  { organisationId, asOf, audience }: Reading,
  ids?: readonly Id[],
): Promise<readonly Entity<K>[]> {
  const rows = audience === 'public' ? publicRows : rowsAsOf;
  const only = ids ? sql`where id = any(${ids}::uuid[])` : sql``;
  const { rows: found } = await sql<Row>`
    select ${columns(entity)} from ${rows(entity, organisationId, asOf)} t ${only}`.execute(database);
  return found.map(toEntity<K>);
}

type Row = Record<string, unknown> & { valid: unknown };

function columns(entity: EntityName) {
  const own = [...tableOf(entity).columns].map(
    ([field, column]) => sql`${sql.ref(column)} as ${sql.ref(field)}`,
  );
  return sql.join([sql`id`, sql`valid`, sql`recorded_by as "recordedBy"`, ...own]);
}

/** Turns a row into an entity in place: tens of thousands are read at a time. */
function toEntity<K extends EntityName>(row: Row): Entity<K> {
  row.valid = fromRange(row.valid as string);
  return row as unknown as Entity<K>;
}
