// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import { uuidArray } from '../../database/index.ts';
import type { Contents, Id } from '../../organisation/index.ts';
import type { Reading } from './reading.ts';
import { rowsAsOf } from './source.ts';
import { isPublic, isPublicByItself, type Levelled } from './withdrawn.ts';

type Sql = RawBuilder<unknown>;

/** Conditions on a column that names something: that it is there and everyone may see it. */
export interface Shown {
  /** Of a row of the day that is read: that it is of a public level, and has not been withdrawn by the day on which it is seen. */
  readonly isPublic: (entity: Levelled, row: string) => Sql;
  readonly unit: (id: Sql) => Sql;
  readonly post: (id: Sql) => Sql;
  /** A person whom everyone may see who holds a post. */
  readonly holder: (id: Sql) => Sql;
  readonly person: (id: Sql) => Sql;
  /** A membership of which everyone may see the post and the person. */
  readonly holding: (id: Sql) => Sql;
  readonly changeEvent: (id: Sql) => Sql;
  /** A site that something names which everyone may see. */
  readonly site: (id: Sql) => Sql;
}

/**
 * For reading everything: that it is among what has been read already, in the order in which one leans on the other;
 * posts and people are few enough to be looked through again, so that nothing waits for them.
 */
export function shownAmong(contents: Contents, reading: Reading): Shown {
  const among = (read: () => Iterable<Id>) => {
    let ids: Buffer | undefined;
    return (id: Sql) => {
      ids ??= uuidArray([...read()]);
      return isIn(id, sql`select unnest(${ids}::uuid[])`);
    };
  };
  const open = (entity: Levelled, row: string) => isPublic(entity, row, reading);
  const rows = (entity: Levelled) => rowsAsOf(entity, reading.organisationId, reading.asOf);
  const held = () => [...contents.membership.values()].filter(({ personId }) => personId !== null);
  const unit = among(() => contents.unit.keys());
  return {
    isPublic: open,
    unit,
    post: (id) =>
      isIn(id, sql`select id from ${rows('post')} p where ${open('post', 'p')} and ${unit(sql`p.unit_id`)}`),
    holder: (id) => isIn(id, sql`select id from ${rows('person')} p where ${open('person', 'p')}`),
    person: among(() => held().map(({ personId }) => personId as Id)),
    holding: among(() => held().map(({ id }) => id)),
    changeEvent: among(() => contents.changeEvent.keys()),
    site: among(() => sitesNamed(contents)),
  };
}

function sitesNamed({ contactPoint }: Contents): ReadonlySet<Id> {
  const named = new Set<Id>();
  for (const { value } of contactPoint.values())
    if (value.type === 'address' && value.siteId !== undefined) named.add(value.siteId);
  return named;
}

/**
 * `is true` keeps it a search of a hash table for each row: taken apart, it would be planned as a join, and badly,
 * where nothing is known of how many there are; as `= any(array)`, planning would look at each of them.
 */
function isIn(id: Sql, ids: Sql): Sql {
  return sql`(${id} in (${ids})) is true`;
}

/** That a contact point is public, and whatever it belongs to is. */
export function ofShownOwner(
  row: string,
  { isPublic, unit, post, holding }: Pick<Shown, 'isPublic' | 'unit' | 'post' | 'holding'>,
): Sql {
  const column = (name: string) => sql`${sql.ref(`${row}.${name}`)}`;
  return sql`${isPublic('contactPoint', row)} and case
    when ${column('unit_id')} is not null then ${unit(column('unit_id'))}
    when ${column('post_id')} is not null then ${post(column('post_id'))}
    else ${holding(column('membership_id'))} end`;
}

/** For reading a few things: asks of each by itself, walking up from its unit. */
export function shownByItself(reading: Reading): Shown {
  const { organisationId, asOf } = reading;
  const rows = (name: Parameters<typeof rowsAsOf>[0]) => rowsAsOf(name, organisationId, asOf);
  // A unit is looked at again and again, for all that is below it: what is withdrawn is found once for all of them.
  const open = (entity: Levelled, row: string) =>
    entity === 'unit' ? isPublic(entity, row, reading) : isPublicByItself(entity, row, reading);
  const there = (entity: Levelled, id: Sql) => sql`exists (select from ${rows(entity)} r
    where r.id = ${id} and ${open(entity, 'r')})`;
  const unit = (id: Sql) => sql`coalesce((with recursive up (parent_id, open) as (
      select u.parent_id, ${open('unit', 'u')} from ${rows('unit')} u where u.id = ${id}
      union all select u.parent_id, ${open('unit', 'u')}
      from up join ${rows('unit')} u on u.id = up.parent_id
    ) select bool_and(open) from up), false)`;
  const post = (id: Sql) => sql`exists (select from ${rows('post')} sp
    where sp.id = ${id} and ${open('post', 'sp')} and ${unit(sql`sp.unit_id`)})`;
  const holder = (id: Sql) => there('person', id);
  const person = (id: Sql) => sql`(${holder(id)}
    and exists (select from ${rows('membership')} sm where sm.person_id = ${id} and ${post(sql`sm.post_id`)}))`;
  const holding = (id: Sql) => sql`exists (select from ${rows('membership')} hm
    where hm.id = ${id} and ${post(sql`hm.post_id`)} and ${person(sql`hm.person_id`)})`;
  const contactPoint = (row: string) => ofShownOwner(row, { isPublic: open, unit, post, holding });
  return {
    isPublic: open,
    ...{ unit, post, holder, person, holding },
    changeEvent: (id) => there('changeEvent', id),
    site: (id) => sql`exists (select from ${rows('contactPoint')} sc
      where sc.value->>'siteId' = (${id})::text and ${contactPoint('sc')})`,
  };
}
