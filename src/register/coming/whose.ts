// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import type { EntityName, Id } from '../../organisation/index.ts';
import { tableOf } from '../tables.ts';

/** Which versions of an entity are looked at, by entity. */
export type Whose = readonly (readonly [EntityName, RawBuilder<unknown>])[];

/**
 * What belongs to a unit: itself and the units right under it; its posts, who holds them, whether these are away, and people
 * who come for one of them and for nothing else; how all of them are reached; the site where it is; and what it consists of.
 */
export function ofUnit(organisationId: Id, unitId: Id): Whose {
  const some = (entity: EntityName, column: string, which: RawBuilder<unknown>) =>
    sql`select ${sql.ref(column)} from ${sql.table(tableOf(entity).name)} where organisation_id = ${organisationId} and ${which}`;
  const own = sql`unit_id = ${unitId}`;
  const ofPosts = sql`post_id in (${some('post', 'id', own)})`;
  const address = sql`value->>'siteId' from contact_point where organisation_id = ${organisationId} and ${own}`;
  return [
    ['unit', sql`id = ${unitId}`],
    ['unit', sql`parent_id = ${unitId}`],
    ['site', sql`id::text in (select ${address})`],
    [
      'person',
      sql`id in (${some('membership', 'person_id', ofPosts)}) and not (${elsewhere(organisationId, unitId)})`,
    ],
    ['post', own],
    ['leadership', own],
    ['membership', ofPosts],
    ['contactPoint', own],
    ['contactPoint', ofPosts],
    ['contactPoint', sql`membership_id in (${some('membership', 'id', ofPosts)})`],
    ['task', own],
    ['keyFigure', own],
    ['website', own],
    ['absence', sql`person_id in (${some('membership', 'person_id', ofPosts)})`],
    ['operatorNote', own],
    ['picture', own],
  ];
}

/** What belongs to a person: the name, what they hold, how they are reached there, when they are away, and pictures of them. */
export function ofPerson(organisationId: Id, personId: Id): Whose {
  const own = sql`person_id = ${personId}`;
  return [
    ['person', sql`id = ${personId}`],
    ['membership', own],
    [
      'contactPoint',
      sql`membership_id in (select id from membership where organisation_id = ${organisationId} and ${own})`,
    ],
    ['absence', own],
    ['picture', own],
  ];
}

/** Whether a person of the table `person` holds a post of another unit too. */
function elsewhere(organisationId: Id, unitId: Id): RawBuilder<unknown> {
  return sql`exists (select from membership m
    join post p on p.organisation_id = m.organisation_id and p.id = m.post_id
    where m.organisation_id = ${organisationId} and m.person_id = person.id and p.unit_id <> ${unitId})`;
}
