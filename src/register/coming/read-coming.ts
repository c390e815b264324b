// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { type CivilDate, type EntityName, groupBy, type Id, type Text } from '../../organisation/index.ts';
import type { Values } from '../change/timelines.ts';
import { readSomeChanges } from '../history/read-changes.ts';
import { readNames } from '../history/read-names.ts';
import { fromRange } from '../ranges.ts';
import { tableOf } from '../tables.ts';
import type { Coming, ComingEvent } from './coming.ts';
import type { Written } from './planners.ts';
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
  return told(
    tx,
    organisationId,
    turns.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  );
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

/** The same with who planned it, and what it names. */
async function told(tx: Queryable, organisationId: Id, turns: readonly PlannedTurn[]): Promise<Coming> {
  const rows = turns.flatMap(({ before, after }) =>
    [before, after].flatMap((value) => (value ? [{ value }] : [])),
  );
  const named = await readNames(tx, organisationId, rows);
  const numbers = [...new Set(turns.flatMap(({ change, planners }) => [change, ...planners]))];
  const changes = await readSomeChanges(
    tx,
    organisationId,
    sql`number = any(${numbers}::bigint[])`,
    numbers.length,
  );
  const events = await readEvents(tx, organisationId, numbers);
  return {
    turns: turns.map(({ planners, ...turn }) => ({
      ...turn,
      eventId: events.find(({ change }) => planners.includes(change))?.id,
    })),
    named,
    protectedIds: await readProtected(tx, organisationId, [...named.keys()]),
    changes: new Map(changes.map((change) => [change.number, change])),
    events: new Map(events.map(({ id, title, isDraft }) => [id, { title, isDraft }])),
  };
}

interface EventRow extends ComingEvent {
  readonly id: Id;
  /** The change that it was recorded by. */
  readonly change: number;
}

async function readEvents(
  tx: Queryable,
  organisationId: Id,
  numbers: readonly number[],
): Promise<readonly EventRow[]> {
  const { rows } = await sql<EventRow & { readonly title: Text }>`
    select e.id, e.title, known.recorded_by as change, exists (select from draft d
      where d.organisation_id = ${organisationId} and d.id = e.id) as "isDraft"
    from change_event e join (
      select id, recorded_by from change_event where organisation_id = ${organisationId}
      union select id, recorded_by from change_event_history where organisation_id = ${organisationId}) known
      on known.id = e.id and known.recorded_by = any(${numbers}::bigint[])
    where e.organisation_id = ${organisationId}`.execute(tx);
  return rows;
}

async function readProtected(
  tx: Queryable,
  organisationId: Id,
  ids: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const { rows } = await sql<{ id: Id }>`select distinct id from person
    where organisation_id = ${organisationId} and id = any(${ids}::uuid[]) and publication = 'protected'`.execute(
    tx,
  );
  return new Set(rows.map(({ id }) => id));
}
