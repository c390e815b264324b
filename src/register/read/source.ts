// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import type { AsOf, EntityName } from '../../organisation/index.ts';
import { tableOf } from '../tables.ts';

/** The rows of an entity that held on the day of `asOf`, as the register knew them after the change of `asOf`. */
export function rowsAsOf(
  entity: EntityName,
  organisationId: string,
  { validAt, recordedAt }: AsOf,
): RawBuilder<unknown> {
  const { name } = tableOf(entity);
  const columns = columnsOf(entity);
  const present = sql`select ${columns} from ${sql.table(name)}
    where organisation_id = ${organisationId} and valid @> ${validAt}::date`;
  if (recordedAt === null) return sql`(${present})`;
  return sql`(${present} and recorded_by <= ${recordedAt} union all
    select ${columns} from ${sql.table(`${name}_history`)}
    where organisation_id = ${organisationId} and valid @> ${validAt}::date
      and recorded_by <= ${recordedAt} and superseded_by > ${recordedAt})`;
}

/** All columns of an entity's table, in one order for the table and its history. */
function columnsOf(entity: EntityName): RawBuilder<unknown> {
  const own = [...tableOf(entity).columns.values()];
  return sql.join(['organisation_id', 'id', 'valid', 'recorded_by', ...own].map((column) => sql.ref(column)));
}
