// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import type { AsOf, EntityName } from '../../organisation/index.ts';
import { rowsAsOf } from './source.ts';

type Sql = RawBuilder<unknown>;

/**
 * The rows of an entity that everyone may see. A unit is public if it and all above it are; a post if it and
 * its unit are; a person if published and holding a public post; a contact point if it is public and its owner is.
 * What is left out here is never in a public snapshot.
 */
export function publicRows(entity: EntityName, organisationId: string, asOf: AsOf): Sql {
  const rows = (name: EntityName) => rowsAsOf(name, organisationId, asOf);
  return sql`(with recursive ${shown(rows)} ${publicSelections[entity](rows)})`;
}

type Rows = (name: EntityName) => Sql;

/** What is public of units, posts and holdings, for the other selections to lean on. */
function shown(rows: Rows): Sql {
  return sql`
    shown_unit as (
      select * from ${rows('unit')} u where parent_id is null and visibility = 'public'
      union all
      select u.* from ${rows('unit')} u join shown_unit s on u.parent_id = s.id where u.visibility = 'public'
    ),
    shown_post as (
      select * from ${rows('post')} p where visibility = 'public' and unit_id in (select id from shown_unit)
    ),
    shown_person as (
      select * from ${rows('person')} p where publication = 'public' and id in (
        select person_id from ${rows('membership')} m where post_id in (select id from shown_post))
    ),
    shown_event as (select * from ${rows('changeEvent')} e where status = 'announced')`;
}

const ofShownUnit = (entity: EntityName) => (rows: Rows) =>
  sql`select * from ${rows(entity)} t where unit_id in (select id from shown_unit)`;

const publicSelections: Readonly<Record<EntityName, (rows: Rows) => Sql>> = {
  organisationProfile: (rows) => sql`select * from ${rows('organisationProfile')} t`,
  unitKind: (rows) => sql`select * from ${rows('unitKind')} t`,
  unit: () => sql`select * from shown_unit`,
  site: (rows) => sql`select * from ${rows('site')} t`,
  person: () => sql`select * from shown_person`,
  post: () => sql`select * from shown_post`,
  leadership: (rows) => sql`select * from ${rows('leadership')} t
    where post_id in (select id from shown_post) and unit_id in (select id from shown_unit)`,
  membership: (
    rows,
  ) => sql`select m.organisation_id, m.id, m.valid, m.recorded_by, m.post_id, p.id as person_id,
      m.capacity, m.position
    from ${rows('membership')} m left join shown_person p on p.id = m.person_id
    where m.post_id in (select id from shown_post)`,
  contactPoint: (rows) => sql`select * from ${rows('contactPoint')} t where visibility = 'public' and (
      unit_id in (select id from shown_unit) or post_id in (select id from shown_post)
      or membership_id in (select m.id from ${rows('membership')} m
        where m.post_id in (select id from shown_post) and m.person_id in (select id from shown_person)))`,
  task: ofShownUnit('task'),
  keyFigure: ofShownUnit('keyFigure'),
  website: (
    rows,
  ) => sql`select w.organisation_id, w.id, w.valid, w.recorded_by, w.title, w.url, s.id as unit_id,
      w.language, w.position
    from ${rows('website')} w left join shown_unit s on s.id = w.unit_id`,
  changeEvent: () => sql`select * from shown_event`,
  succession: (rows) => sql`select * from ${rows('succession')} t
    where change_event_id in (select id from shown_event)
      and not exists (select from unit u where u.organisation_id = t.organisation_id
        and u.id in (t.original_id, t.result_id) and u.visibility <> 'public')`,
};
