// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';

/** A change as the history tells of it. */
export interface RecordedChange {
  readonly number: number;
  readonly recordedAt: Date;
  readonly actor: string;
  readonly reason: string;
}

/** The latest changes of an organisation, the last first. */
export async function readLatestChanges(
  database: Queryable,
  organisationId: Id,
  most: number,
): Promise<readonly RecordedChange[]> {
  return read(database, organisationId, sql`true`, most);
}

/** The same, only those that touched a unit, or what belongs to it: its ways of contact, its tasks, its posts. */
export async function readChangesOfUnit(
  database: Queryable,
  organisationId: Id,
  unitId: Id,
  most: number,
): Promise<readonly RecordedChange[]> {
  const written = (table: string, column: string) => sql`
    select recorded_by from ${sql.table(table)} where organisation_id = ${organisationId} and ${sql.ref(column)} = ${unitId}
    union select recorded_by from ${sql.table(`${table}_history`)}
    where organisation_id = ${organisationId} and ${sql.ref(column)} = ${unitId}
    union select superseded_by from ${sql.table(`${table}_history`)}
    where organisation_id = ${organisationId} and ${sql.ref(column)} = ${unitId}`;
  const tables = [
    written('unit', 'id'),
    ...['contact_point', 'task', 'post', 'key_figure', 'leadership'].map((table) =>
      written(table, 'unit_id'),
    ),
  ];
  return read(
    database,
    organisationId,
    sql`number in (${sql.join([...tables, erasures(organisationId, unitId)], sql` union `)})`,
    most,
  );
}

/** The erasures of people who held posts in a unit: they wrote none of the rows there. */
function erasures(organisationId: Id, unitId: Id): RawBuilder<unknown> {
  return sql`select e.change_number from erasure e
    join membership m on m.organisation_id = e.organisation_id and m.person_id = e.person_id
    join post p on p.organisation_id = m.organisation_id and p.id = m.post_id
    where e.organisation_id = ${organisationId} and p.unit_id = ${unitId}`;
}

async function read(
  database: Queryable,
  organisationId: Id,
  which: RawBuilder<unknown>,
  most: number,
): Promise<readonly RecordedChange[]> {
  const { rows } = await sql<RecordedChange>`
    select number, recorded_at as "recordedAt", actor, reason from change
    where organisation_id = ${organisationId} and ${which} order by number desc limit ${most}`.execute(
    database,
  );
  return rows;
}
