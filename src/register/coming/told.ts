// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id, Text } from '../../organisation/index.ts';
import { readSomeChanges } from '../history/read-changes.ts';
import { readNames } from '../history/read-names.ts';
import type { Coming, ComingEvent } from './coming.ts';
import type { PlannedTurn } from './turns.ts';

/** Turns with who planned them, and what they name. */
export async function told(
  tx: Queryable,
  organisationId: Id,
  turns: readonly PlannedTurn[],
): Promise<Coming> {
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
