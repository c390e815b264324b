// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import type { EntityName } from '../../organisation/index.ts';
import type { Reading } from './reading.ts';
import type { Shown } from './shown.ts';
import { rowsAsOf } from './source.ts';
import { isPublic } from './withdrawn.ts';

type Sql = RawBuilder<unknown>;

/**
 * Which rows of an entity everyone may see, and what of them. A unit is public if it and all above it are; a post
 * if it and its unit are; a person if published and holding a public post; a contact point if it is public and its
 * owner is. What is not public on the day it is seen is so on no day before either. What is left out here is never
 * in a public snapshot.
 */
export function publicRows(entity: EntityName, reading: Reading, shown: Shown): Sql {
  const { organisationId, asOf } = reading;
  const { where, except } = rules[entity](shown, reading);
  return sql`(select t.* ${except ?? sql``} from ${rowsAsOf(entity, organisationId, asOf)} t where ${where})`;
}

/** Every unit that everyone may see, from the top down: quicker than asking of each by itself. */
export function publicUnits(reading: Reading): Sql {
  const units = rowsAsOf('unit', reading.organisationId, reading.asOf);
  const open = sql`select * from ${units} u where ${isPublic('unit', 'u', reading)}`;
  return sql`(with recursive open as materialized (${open}), shown as (
      select * from open where parent_id is null
      union all select o.* from open o join shown on o.parent_id = shown.id
    ) select s.*, ${acrossShown(sql`s.across_ids`, (id) => sql`${id} in (select id from shown)`)} from shown s)`;
}

/** Those of the units that one also works under that everyone may see. */
function acrossShown(ids: Sql, isShown: (id: Sql) => Sql): Sql {
  return sql`case when ${ids} is not null then (select jsonb_agg(a.id) from jsonb_array_elements_text(${ids}) a (id)
    where ${isShown(sql`a.id::uuid`)}) end as shown_across_ids`;
}

interface Rule {
  readonly where: Sql;
  /** Columns that stand in the place of the table's own, called `shown_…`. */
  readonly except?: Sql;
}

const everything = { where: sql`true` };
const ofShownUnit = (shown: Shown) => ({ where: shown.unit(sql`t.unit_id`) });

/** The units that have a day on which they, or something above them, are not public. */
const everHidden = (organisationId: string) => sql`(with recursive hidden (id) as (
    select id from unit where organisation_id = ${organisationId} and visibility <> 'public'
    union select u.id from unit u join hidden h on u.parent_id = h.id where u.organisation_id = ${organisationId}
  ) select id from hidden)`;

const rules: Readonly<Record<EntityName, (shown: Shown, reading: Reading) => Rule>> = {
  organisationProfile: () => everything,
  unitKind: () => everything,
  unit: ({ unit }) => ({
    where: unit(sql`t.id`),
    except: sql`, ${acrossShown(sql`t.across_ids`, unit)}`,
  }),
  site: () => everything,
  person: ({ person }) => ({ where: person(sql`t.id`) }),
  post: ({ unit }, reading) => ({
    where: sql`${isPublic('post', 't', reading)} and ${unit(sql`t.unit_id`)}`,
  }),
  leadership: ({ post, unit }) => ({ where: sql`${post(sql`t.post_id`)} and ${unit(sql`t.unit_id`)}` }),
  membership: ({ post }, reading) => ({
    where: post(sql`t.post_id`),
    except: sql`, case when t.person_id in (
        select id from ${rowsAsOf('person', reading.organisationId, reading.asOf)} p
        where ${isPublic('person', 'p', reading)}
      ) then t.person_id end as shown_person_id`,
  }),
  contactPoint: ({ unit, post, holding }, reading) => ({
    where: sql`${isPublic('contactPoint', 't', reading)} and case
      when unit_id is not null then ${unit(sql`t.unit_id`)}
      when post_id is not null then ${post(sql`t.post_id`)}
      else ${holding(sql`t.membership_id`)} end`,
  }),
  task: ofShownUnit,
  keyFigure: ofShownUnit,
  website: ({ unit }) => ({
    where: sql`true`,
    except: sql`, case when ${unit(sql`t.unit_id`)} then t.unit_id end as shown_unit_id`,
  }),
  changeEvent: (_, reading) => ({ where: isPublic('changeEvent', 't', reading) }),
  succession: ({ changeEvent }, { organisationId }) => ({
    where: sql`${changeEvent(sql`t.change_event_id`)}
      and (t.original_id is null or t.original_id not in ${everHidden(organisationId)})
      and (t.result_id is null or t.result_id not in ${everHidden(organisationId)})`,
  }),
};

/** The column that a field is read from, for everyone: another one where part of the value is kept back. */
export function publicColumn(entity: EntityName, column: string): string {
  const keptBack =
    (entity === 'membership' && column === 'person_id') ||
    (entity === 'website' && column === 'unit_id') ||
    (entity === 'unit' && column === 'across_ids');
  return keptBack ? `shown_${column}` : column;
}

/** What every public row of an entity has the same, so that it need not be read. */
export function sameForAll(entity: EntityName): Readonly<Record<string, unknown>> {
  if (entity === 'unit' || entity === 'post' || entity === 'contactPoint') return { visibility: 'public' };
  return entity === 'person' ? { publication: 'public' } : {};
}
