// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import type { CivilDate, Id } from '../../organisation/index.ts';
import { tableOf } from '../tables.ts';
import type { Reading } from './reading.ts';

type Sql = RawBuilder<unknown>;

/** What has a level of its own, and the one at which everyone may see it. */
export const levels = {
  unit: { column: 'visibility', shown: 'public' },
  post: { column: 'visibility', shown: 'public' },
  contactPoint: { column: 'visibility', shown: 'public' },
  person: { column: 'publication', shown: 'public' },
  changeEvent: { column: 'status', shown: 'announced' },
} as const;
export type Levelled = keyof typeof levels;

/**
 * That something is public by the level in its row, which holds on the day of the reading, and by the one it has, or
 * had last, when seen; for reading everything. A unit is not where something above it is not.
 */
export function isPublic(entity: Levelled, row: string, reading: Reading): Sql {
  const { recordedAt, validAt, seenOn } = reading.asOf;
  if (recordedAt === null && validAt === seenOn) return isOpen(entity, row);
  const gone = entity === 'unit' ? withdrawnUnits(reading) : withdrawn(entity, reading);
  return sql`(${isOpen(entity, row)} and ${sql.ref(`${row}.id`)} not in ${gone})`;
}

/** The same, on whatever day the row holds; for reading a few things. What is not there yet when seen is not withdrawn. */
export function isPublicByItself(
  entity: Levelled,
  row: string,
  { organisationId, asOf: { seenOn } }: Reading,
): Sql {
  const last = (id: string) => lastRows(entity, organisationId, seenOn, sql`and l.id = ${sql.ref(id)}`);
  const upwards =
    entity === 'unit' ? sql`union select l.* from up, lateral (${last('up.parent_id')}) l` : sql``;
  return sql`(${isOpen(entity, row)} and (with recursive up as (
      select l.* from (${last(`${row}.id`)}) l ${upwards}
    ) select coalesce(bool_and(${isOpen(entity, 'up')}), true) from up))`;
}

function isOpen(entity: Levelled, row: string): Sql {
  const { column, shown } = levels[entity];
  return sql`${sql.ref(`${row}.${column}`)} = ${shown}`;
}

/** The identifiers of what is not public on the day on which it is seen, as the register knows it now. */
function withdrawn(entity: Levelled, { organisationId, asOf }: Reading): Sql {
  const { recordedAt, validAt, seenOn } = asOf;
  const begins = sql`lower(l.valid)`;
  // What holds on a day and is public cannot be withdrawn by what the register knows of that day and earlier ones.
  const later = recordedAt === null && validAt <= seenOn ? sql`and ${begins} > ${validAt}::date` : sql``;
  const open = isOpen(entity, 'l');
  const lastThat = (is: Sql) => sql`max(coalesce(${begins}, '-infinity')) filter (where ${is})`;
  return sql`(select l.id from ${sql.table(tableOf(entity).name)} l
    where l.organisation_id = ${organisationId} and (${begins} <= ${seenOn}::date or ${begins} is null) ${later}
    group by l.id having bool_and(not ${open}) or ${lastThat(sql`not ${open}`)} > ${lastThat(open)})`;
}

/** All that is not reached from the top by public units alone: said so, the database reckons with no more than there are. */
function withdrawnUnits({ organisationId, asOf: { seenOn } }: Reading): Sql {
  return sql`(with recursive last as materialized (${lastRows('unit', organisationId, seenOn)}),
    open as (select id, parent_id from last l where ${isOpen('unit', 'l')}), reached as (
      select id from open where parent_id is null
      union all select o.id from open o join reached on o.parent_id = reached.id
    ) select id from last where id not in (select id from reached))`;
}

/** The row of each entity that began last by a day: what is gone by then counts as it was last. */
function lastRows(entity: Levelled, organisationId: Id, day: CivilDate, and: Sql = sql``): Sql {
  const columns = ['id', levels[entity].column, ...(entity === 'unit' ? ['parent_id'] : [])];
  return sql`select distinct on (l.id) ${sql.join(columns.map((column) => sql.ref(`l.${column}`)))}
    from ${sql.table(tableOf(entity).name)} l
    where l.organisation_id = ${organisationId} and l.valid && daterange(null, ${day}::date, '[]') ${and}
    order by l.id, l.valid desc`;
}
