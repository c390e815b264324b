// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { EntityName, Id, Timeline } from '../../organisation/index.ts';
import { fromRange } from '../ranges.ts';
import { tableOf } from '../tables.ts';

export type Values = Readonly<Record<string, unknown>>;

/** All that the register knows now of some entities, over all time, by identifier. */
export async function readTimelines(
  tx: Queryable,
  organisationId: Id,
  entity: EntityName,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, Timeline<Values>>> {
  const { name, columns } = tableOf(entity);
  const own = [...columns].map(([field, column]) => sql`${sql.ref(column)} as ${sql.ref(field)}`);
  const { rows } = await sql<{ id: Id; valid: string } & Values>`
    select id, valid, ${sql.join(own)} from ${sql.table(name)}
    where organisation_id = ${organisationId} and id = any(${ids}::uuid[]) order by id, valid`.execute(tx);
  const timelines = new Map<Id, Timeline<Values>>();
  for (const { id, valid, ...value } of rows) {
    timelines.set(id, [...(timelines.get(id) ?? []), { valid: fromRange(valid), value }]);
  }
  return timelines;
}
