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
type Levelled = keyof typeof levels;

/** That something is public on the day, by the level it had then and by the one it has, or had last, when seen. */
export function isPublic(entity: Levelled, row: string, { organisationId, asOf }: Reading): Sql {
  const { column, shown } = levels[entity];
  return sql`(${sql.ref(`${row}.${column}`)} = ${shown}
    and ${sql.ref(`${row}.id`)} not in ${withdrawn(entity, organisationId, asOf.seenOn)})`;
}

/**
 * The identifiers of what is not public on the day `seenOn`, as the register knows it now; a unit is not where
 * something above it is not. What is gone by then counts as it was last.
 */
function withdrawn(entity: Levelled, organisationId: Id, seenOn: CivilDate): Sql {
  const { column, shown } = levels[entity];
  const latest = (row: string) => latestOf(entity, row, organisationId, seenOn);
  const own = sql`select h.id from ${sql.table(tableOf(entity).name)} h
    where ${sql.ref(`h.${column}`)} <> ${shown} and ${latest('h')}`;
  if (entity !== 'unit') return sql`(${own})`;
  return sql`(with recursive hidden (id) as (
      ${own} union select u.id from hidden join unit u on u.parent_id = hidden.id where ${latest('u')}
    ) select id from hidden)`;
}

/** That a row is the last one of its entity that begins by the day. */
function latestOf(entity: Levelled, row: string, organisationId: Id, seenOn: CivilDate): Sql {
  const [id, valid] = [sql.ref(`${row}.id`), sql.ref(`${row}.valid`)];
  const until = sql`daterange(null, ${seenOn}::date, '[]')`;
  return sql`${sql.ref(`${row}.organisation_id`)} = ${organisationId} and ${valid} && ${until}
    and not exists (select from ${sql.table(tableOf(entity).name)} l where l.organisation_id = ${organisationId}
      and l.id = ${id} and l.valid && ${until} and l.valid >> ${valid})`;
}
