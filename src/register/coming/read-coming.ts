// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { type CivilDate, type EntityName, entityNames, groupBy, type Id } from '../../organisation/index.ts';
import type { Values } from '../change/timelines.ts';
import { fromRange } from '../ranges.ts';
import { tableOf } from '../tables.ts';
import type { Coming } from './coming.ts';
import type { Written } from './planners.ts';
import { told } from './told.ts';
import { type PlannedTurn, turnsOf } from './turns.ts';
import type { Whose } from './whose.ts';

const nothing: Coming = {
  turns: [],
  named: new Map(),
  protectedIds: new Set(),
  changes: new Map(),
  events: new Map(),
};

/** What is planned after a day for all that belongs to something. Nothing is planned for most, which one query tells. */
export async function readComing(
  tx: Queryable,
  organisationId: Id,
  whose: Whose,
  today: CivilDate,
): Promise<Coming> {
  const things = await readThings(tx, organisationId, whose, today);
  if (things.length === 0) return nothing;
  const turns: PlannedTurn[] = [];
  for (const [entity, some] of groupBy(things, (thing) => thing.entity)) {
    const versions = await readVersions(tx, organisationId, entity, some, today);
    for (const [id, all] of versions) turns.push(...turnsOf(entity, id, all, today));
  }
  return told(tx, organisationId, turns.toSorted(byDay));
}

/** The earliest first; on one day what belongs to something after it. */
function byDay(a: PlannedTurn, b: PlannedTurn): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return entityNames.indexOf(a.entity) - entityNames.indexOf(b.entity);
}

interface Thing {
  readonly entity: EntityName;
  readonly id: Id;
}

/** The things of which a version begins or ends after a day. */
async function readThings(
  tx: Queryable,
  organisationId: Id,
  whose: Whose,
  today: CivilDate,
): Promise<readonly Thing[]> {
  const each = whose.map(
    ([entity, which]) => sql`select ${entity}::text as entity, id from ${sql.table(tableOf(entity).name)}
      where organisation_id = ${organisationId} and ${which} and (lower(valid) > ${today} or upper(valid) > ${today})`,
  );
  const { rows } = await sql<Thing>`${sql.join(each, sql` union `)}`.execute(tx);
  return rows;
}

/** All versions of some things, also those that no longer stand, which hold after a day. */
async function readVersions(
  tx: Queryable,
  organisationId: Id,
  entity: EntityName,
  things: readonly Thing[],
  today: CivilDate,
): Promise<ReadonlyMap<Id, readonly Written[]>> {
  const { name, columns } = tableOf(entity);
  const own = [...columns].map(([field, column]) => sql`${sql.ref(column)} as ${sql.ref(field)}`);
  const fields = sql`id, valid, recorded_by as "recordedBy", ${sql.join(own)}`;
  const which = sql`organisation_id = ${organisationId} and id = any(${things.map(({ id }) => id)}::uuid[])
    and coalesce(upper(valid) > ${today}, true)`;
  type Row = Values & Omit<Written, 'valid' | 'value'> & { readonly id: Id; readonly valid: string };
  const { rows } = await sql<Row>`
    select ${fields}, null::bigint as "supersededBy" from ${sql.table(name)} where ${which}
    union all select ${fields}, superseded_by from ${sql.table(`${name}_history`)} where ${which}`.execute(
    tx,
  );
  const versions = rows.map(({ id, valid, recordedBy, supersededBy, ...value }) => {
    return { id, valid: fromRange(valid), recordedBy, supersededBy, value };
  });
  return groupBy(versions, ({ id }) => id);
}
