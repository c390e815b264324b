// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import type { EntityName, Id } from '../../organisation/index.ts';
import type { Reading } from './reading.ts';
import { ofShownOwner, type Shown } from './shown.ts';
import { rowsAsOf } from './source.ts';
import { isPublic } from './withdrawn.ts';

type Sql = RawBuilder<unknown>;

/**
 * Which rows of an entity everyone may see, and what of them. A unit is public if it and all above it are; a post
 * if it and its unit are; a person if published and holding a public post; a contact point if it is public and its
 * owner is; a site if such a contact point names it; a picture if what it stands for is. What is not public on the day it is seen is so on no day before either. What is left out here is never
 * in a public snapshot.
 */
export function publicRows(entity: EntityName, reading: Reading, shown: Shown): Sql {
  const { organisationId, asOf } = reading;
  const { where, except } = rules[entity](shown, organisationId);
  return sql`(select t.* ${except ?? sql``} from ${rowsAsOf(entity, organisationId, asOf)} t where ${where})`;
}

/** Every unit that everyone may see, from the top down: quicker than asking of each by itself. */
export function publicUnits(reading: Reading): Sql {
  const units = rowsAsOf('unit', reading.organisationId, reading.asOf);
  const open = sql`select id, parent_id from ${units} u where ${isPublic('unit', 'u', reading)}`;
  const isShown = (id: Sql) => sql`(${id} in (select id from shown)) is true`;
  return sql`(with recursive open as materialized (${open}), shown as (
      select id from open where parent_id is null
      union all select o.id from open o join shown on o.parent_id = shown.id
    ) select u.*, ${acrossShown(sql`u.across_ids`, isShown)} from ${units} u where ${isShown(sql`u.id`)})`;
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
/** What is for the house alone. */
const nothing = { where: sql`false` };
const ofShownUnit = (shown: Shown) => ({ where: shown.unit(sql`t.unit_id`) });

/** The units that have a day on which they, or something above them, are not public. */
const everHidden = (organisationId: Id) => sql`(with recursive hidden (id) as (
    select id from unit where organisation_id = ${organisationId} and visibility <> 'public'
    union select u.id from unit u join hidden h on u.parent_id = h.id where u.organisation_id = ${organisationId}
  ) select id from hidden)`;

const rules: Readonly<Record<EntityName, (shown: Shown, organisationId: Id) => Rule>> = {
  organisationProfile: () => everything,
  unitKind: () => everything,
  unit: ({ unit }) => ({
    where: unit(sql`t.id`),
    except: sql`, ${acrossShown(sql`t.across_ids`, unit)}`,
  }),
  site: ({ site }) => ({ where: site(sql`t.id`) }),
  synonym: () => everything,
  absence: () => nothing,
  operatorNote: () => nothing,
  person: ({ person }) => ({ where: person(sql`t.id`) }),
  post: ({ isPublic, unit }) => ({
    where: sql`${isPublic('post', 't')} and ${unit(sql`t.unit_id`)}`,
  }),
  leadership: ({ post, unit }) => ({ where: sql`${post(sql`t.post_id`)} and ${unit(sql`t.unit_id`)}` }),
  membership: ({ post, holder }) => ({
    where: post(sql`t.post_id`),
    except: sql`, case when ${holder(sql`t.person_id`)} then t.person_id end as shown_person_id`,
  }),
  contactPoint: (shown) => ({ where: ofShownOwner('t', shown) }),
  picture: ({ unit, person }) => ({
    where: sql`case when unit_id is not null then ${unit(sql`t.unit_id`)} else ${person(sql`t.person_id`)} end`,
  }),
  task: ofShownUnit,
  keyFigure: ofShownUnit,
  website: ({ unit }) => ({
    where: sql`true`,
    except: sql`, case when ${unit(sql`t.unit_id`)} then t.unit_id end as shown_unit_id`,
  }),
  changeEvent: ({ isPublic }) => ({ where: isPublic('changeEvent', 't') }),
  succession: ({ changeEvent }, organisationId) => ({
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
