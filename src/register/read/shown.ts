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
}

/** For reading everything: that it is among what has been read already, in the order in which one leans on the other. */
export function shownAmong(contents: Contents, reading: Reading): Shown {
  // `is true` keeps it a search of a hash table for each row: taken apart, it would be planned as a join, and badly,
  // since nothing is known of how many there are; as `= any(array)`, planning would look at each of them.
  const among = (read: () => Iterable<Id>) => {
    let ids: Buffer | undefined;
    return (id: Sql) => {
      ids ??= uuidArray([...read()]);
      return sql`(${id} in (select unnest(${ids}::uuid[]))) is true`;
    };
  };
  const held = () => [...contents.membership.values()].filter(({ personId }) => personId !== null);
  return {
    isPublic: (entity, row) => isPublic(entity, row, reading),
    holder: (id) => sql`${id} in (select id from ${rowsAsOf('person', reading.organisationId, reading.asOf)} p
      where ${isPublic('person', 'p', reading)})`,
    unit: among(() => contents.unit.keys()),
    post: among(() => contents.post.keys()),
    person: among(() => held().map(({ personId }) => personId as Id)),
    holding: among(() => held().map(({ id }) => id)),
    changeEvent: among(() => contents.changeEvent.keys()),
  };
}

/** For reading a few things: asks of each by itself, walking up from its unit. */
export function shownByItself(reading: Reading): Shown {
  const { organisationId, asOf } = reading;
  const rows = (name: Parameters<typeof rowsAsOf>[0]) => rowsAsOf(name, organisationId, asOf);
  const open = (entity: Levelled, row: string) => isPublicByItself(entity, row, reading);
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
  return {
    isPublic: open,
    ...{ unit, post, holder, person },
    holding: (id) => sql`exists (select from ${rows('membership')} hm
      where hm.id = ${id} and ${post(sql`hm.post_id`)} and ${person(sql`hm.person_id`)})`,
    changeEvent: (id) => there('changeEvent', id),
  };
}
