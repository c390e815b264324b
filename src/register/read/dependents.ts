// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { EntityName, Id } from '../../organisation/index.ts';

export type Ids = ReadonlyMap<EntityName, readonly Id[]>;

/**
 * What everyone may or may not see depending on the entities of `touched`: all that lies below units, belongs to
 * units and posts, or hangs on a person. With `touched` itself.
 */
export async function withDependents(tx: Queryable, organisationId: Id, touched: Ids): Promise<Ids> {
  const ids = (entity: EntityName) => sql`${touched.get(entity) ?? []}::uuid[]`;
  const of = sql`organisation_id = ${organisationId}`;
  const { rows } = await sql<{ entity: EntityName; ids: Id[] }>`
    with recursive units (id) as (
      select unnest(${ids('unit')})
      union select u.id from units join unit u on u.parent_id = units.id where ${of}
    ),
    posts as (
      select unnest(${ids('post')}) as id union select id from post where ${of} and unit_id in (select id from units)
    ),
    memberships as (
      select unnest(${ids('membership')}) as id
      union select id from membership where ${of} and post_id in (select id from posts)
      union select id from membership where ${of} and person_id = any(${ids('person')})
    ),
    found (entity, id) as (
      select 'unit', id from units
      union all select 'post', id from posts
      union all select 'membership', id from memberships
      union all select 'person', person_id from membership where ${of} and id in (select id from memberships)
      union all select 'leadership', id from leadership where ${of} and post_id in (select id from posts)
      union all select 'leadership', id from leadership where ${of} and unit_id in (select id from units)
      union all select 'contactPoint', id from contact_point where ${of} and unit_id in (select id from units)
      union all select 'contactPoint', id from contact_point where ${of} and post_id in (select id from posts)
      union all select 'contactPoint', id from contact_point where ${of} and membership_id in (select id from memberships)
      union all select 'task', id from task where ${of} and unit_id in (select id from units)
      union all select 'keyFigure', id from key_figure where ${of} and unit_id in (select id from units)
      union all select 'website', id from website where ${of} and unit_id in (select id from units)
      union all select 'picture', id from picture where ${of} and unit_id in (select id from units)
      union all select 'picture', id from picture where ${of} and person_id = any(${ids('person')})
      union all select 'picture', p.id from picture p join membership m using (organisation_id, person_id)
        where ${of} and m.id in (select id from memberships)
      union all select 'succession', id from succession where ${of} and change_event_id = any(${ids('changeEvent')})
      union all select 'succession', id from succession where ${of} and original_id in (select id from units)
      union all select 'succession', id from succession where ${of} and result_id in (select id from units)
    )
    select entity, array_agg(distinct id) as ids from found group by entity`.execute(tx);
  const found = new Map(rows.map(({ entity, ids }) => [entity, ids]));
  return new Map(
    [...new Set([...touched.keys(), ...found.keys()])].map((entity) => [
      entity,
      [...new Set([...(touched.get(entity) ?? []), ...(found.get(entity) ?? [])])],
    ]),
  );
}
