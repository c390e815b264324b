// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import {
  addDays,
  type CivilDate,
  civilDateAt,
  type EntityName,
  entityNames,
  groupBy,
  type Id,
  type Turn,
  valueAt,
} from '../../organisation/index.ts';
import { readTimelines } from '../change/timelines.ts';
import { tableOf } from '../tables.ts';

/** Something that was written down before the day on which it began, ended or became another. */
export interface PlannedTurn extends Turn {
  readonly id: Id;
  readonly day: CivilDate;
  /** The last change that said something of that day. */
  readonly change: number;
}

/** Change events tell of themselves and their parts, and who is away tells the switchboard. */
const toldElsewhere: ReadonlySet<EntityName> = new Set(['changeEvent', 'succession', 'absence']);
const told = entityNames.filter((entity) => !toldElsewhere.has(entity));

/**
 * What was planned and took effect after the day `since`, until and with `today`, as it is known now. What was planned and
 * then cancelled is not there; what was written down on the day itself, or afterwards, was never planned.
 */
export async function readPlanned(
  tx: Queryable,
  organisationId: Id,
  since: CivilDate,
  today: CivilDate,
): Promise<readonly PlannedTurn[]> {
  const bounds = await readBounds(tx, organisationId, since, today);
  const turns: PlannedTurn[] = [];
  const byEntity = groupBy(bounds, (bound) => bound.entity);
  for (const entity of told) {
    const some = byEntity.get(entity) ?? [];
    if (some.length === 0) continue;
    const timelines = await readTimelines(tx, organisationId, entity, [...new Set(some.map(({ id }) => id))]);
    for (const { id, day, change } of some.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const timeline = timelines.get(id) ?? [];
      const [before, after] = [valueAt(timeline, addDays(day, -1)), valueAt(timeline, day)];
      if (!isDeepStrictEqual(before, after)) turns.push({ entity, id, day, change, before, after });
    }
  }
  return turns;
}

interface Bound {
  readonly entity: EntityName;
  readonly id: Id;
  readonly day: CivilDate;
  readonly change: number;
}

interface Row {
  readonly entity: EntityName;
  readonly id: Id;
  readonly day: CivilDate;
  readonly change: number;
  readonly recordedAt: Date;
  readonly supersededAt: Date | null;
}

/** The days on which a row begins or ends that was there when its day began. */
async function readBounds(
  tx: Queryable,
  organisationId: Id,
  since: CivilDate,
  today: CivilDate,
): Promise<readonly Bound[]> {
  const each = told.flatMap((entity) =>
    ['', '_history'].flatMap((part) =>
      ['lower', 'upper'].map(
        (end) => sql`select ${entity}::text as entity, id, ${sql.raw(end)}(valid) as day, recorded_by,
            ${part === '' ? sql`null::bigint` : sql`superseded_by`} as superseded_by
          from ${sql.table(`${tableOf(entity).name}${part}`)}
          where organisation_id = ${organisationId} and ${sql.raw(end)}(valid) > ${since} and ${sql.raw(end)}(valid) <= ${today}`,
      ),
    ),
  );
  const { rows } = await sql<Row>`
    select b.entity, b.id, b.day, b.recorded_by as change, c.recorded_at as "recordedAt", s.recorded_at as "supersededAt"
    from (${sql.join(each, sql` union all `)}) b
    join change c on c.organisation_id = ${organisationId} and c.number = b.recorded_by
    left join change s on s.organisation_id = ${organisationId} and s.number = b.superseded_by`.execute(tx);
  const planned = rows.filter(
    ({ day, recordedAt, supersededAt }) =>
      civilDateAt(recordedAt) < day && (supersededAt === null || civilDateAt(supersededAt) >= day),
  );
  const bounds = groupBy(planned, ({ entity, id, day }) => `${entity} ${id} ${day}`);
  return [...bounds.values()].flatMap((some) => {
    const [one] = some;
    return one ? [{ ...one, change: Math.max(...some.map(({ change }) => change)) }] : [];
  });
}
