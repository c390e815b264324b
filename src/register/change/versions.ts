// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { EntityName, Id, Version } from '../../organisation/index.ts';
import { toRange } from '../ranges.ts';
import { tableOf } from '../tables.ts';
import type { Values } from './timelines.ts';

/** A version of an entity, to be taken out or put in. */
export type Row = Version<Values> & { readonly id: Id };

/** How many rows go to the database at a time. */
const batch = 5_000;

/** Takes versions out; the database keeps them as history. */
export async function deleteVersions(
  tx: Queryable,
  organisationId: Id,
  entity: EntityName,
  rows: readonly Row[],
) {
  for (const some of batches(rows)) {
    await sql`delete from ${sql.table(tableOf(entity).name)} t
      using unnest(${some.map(({ id }) => id)}::uuid[], ${some.map(({ valid }) => toRange(valid))}::daterange[]) gone (id, valid)
      where t.organisation_id = ${organisationId} and t.id = gone.id and t.valid = gone.valid`.execute(tx);
  }
}

/** Puts versions in, written by change `number`. */
export async function insertVersions(
  tx: Queryable,
  organisationId: Id,
  entity: EntityName,
  number: number,
  rows: readonly Row[],
) {
  const { name, columns } = tableOf(entity);
  for (const some of batches(rows)) {
    const records = some.map(({ id, valid, value }) => ({
      organisation_id: organisationId,
      id,
      valid: toRange(valid),
      recorded_by: number,
      ...Object.fromEntries([...columns].map(([field, column]) => [column, value[field] ?? null])),
    }));
    await sql`insert into ${sql.table(name)}
      select * from jsonb_populate_recordset(null::${sql.table(name)}, ${JSON.stringify(records)}::jsonb)`.execute(
      tx,
    );
  }
}

function batches(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / batch) }, (_, i) =>
    rows.slice(i * batch, (i + 1) * batch),
  );
}
