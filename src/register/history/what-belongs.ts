// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { EntityName, Id } from '../../organisation/index.ts';
import { tableOf } from '../tables.ts';

/** A query for the identifiers of all that has ever belonged to something, by entity. */
export type Belongs = readonly (readonly [EntityName, RawBuilder<unknown>])[];

/** A unit with its ways of contact, tasks, figures, websites, notes, pictures and posts, and those who hold them. */
export function belongingToUnit(organisationId: Id, unitId: Id): Belongs {
  const ever = everWhere(organisationId);
  const own = (entity: EntityName) => ever(entity, sql`unit_id = ${unitId}`);
  const held = ever('membership', sql`post_id in (${own('post')})`);
  return [
    ['unit', sql`select ${unitId}::uuid`],
    ['post', own('post')],
    ['leadership', own('leadership')],
    ['membership', held],
    ['contactPoint', sql`${own('contactPoint')} union ${ofPosts(ever, own('post'), held)}`],
    ['task', own('task')],
    ['keyFigure', own('keyFigure')],
    ['website', own('website')],
    ['operatorNote', own('operatorNote')],
    ['picture', own('picture')],
  ];
}

/** A person with what they have held, how they are reached there, when they were away, and pictures of them. */
export function belongingToPerson(organisationId: Id, personId: Id): Belongs {
  const ever = everWhere(organisationId);
  const held = ever('membership', sql`person_id = ${personId}`);
  return [
    ['person', sql`select ${personId}::uuid`],
    ['membership', held],
    ['contactPoint', ever('contactPoint', sql`membership_id in (${held})`)],
    ['absence', ever('absence', sql`person_id = ${personId}`)],
    ['picture', ever('picture', sql`person_id = ${personId}`)],
  ];
}

/** The same with the identifiers themselves: whoever asks for several things of them has them looked for once. */
export async function lookedUp(tx: Queryable, belongs: Belongs): Promise<Belongs> {
  const each = belongs.map(([entity, ids]) => sql`select ${entity}::text as entity, array(${ids}) as ids`);
  const { rows } = await sql<{ entity: EntityName; ids: Id[] }>`${sql.join(each, sql` union all `)}`.execute(
    tx,
  );
  return rows.map(({ entity, ids }) => [entity, sql`select unnest(${ids}::uuid[])`] as const);
}

/** The numbers of the changes that wrote, or took out, any of it. */
export function numbersOf(organisationId: Id, belongs: Belongs): RawBuilder<unknown> {
  const of = (table: string, column: string, ids: RawBuilder<unknown>) => sql`
    select ${sql.ref(column)} from ${sql.table(table)} where organisation_id = ${organisationId} and id in (${ids})`;
  const all = belongs.flatMap(([entity, ids]) => {
    const { name } = tableOf(entity);
    const history = `${name}_history`;
    return [of(name, 'recorded_by', ids), of(history, 'recorded_by', ids), of(history, 'superseded_by', ids)];
  });
  return sql.join([...all, ...belongs.flatMap((one) => erasuresOf(organisationId, one))], sql` union `);
}

/** The erasures of people who held posts, or of a person: they write none of the rows there. */
function erasuresOf(organisationId: Id, [entity, ids]: Belongs[number]): readonly RawBuilder<unknown>[] {
  const erasure = (people: RawBuilder<unknown>) => sql`
    select change_number from erasure where organisation_id = ${organisationId} and person_id in (${people})`;
  if (entity === 'person') return [erasure(ids)];
  if (entity !== 'membership') return [];
  const holders = (table: string) => sql`
    select person_id from ${sql.table(table)} where organisation_id = ${organisationId} and id in (${ids})`;
  return [erasure(sql`${holders('membership')} union ${holders('membership_history')}`)];
}

function everWhere(organisationId: Id) {
  return (entity: EntityName, which: RawBuilder<unknown>): RawBuilder<unknown> => {
    const { name } = tableOf(entity);
    const from = (table: string) =>
      sql`select id from ${sql.table(table)} where organisation_id = ${organisationId} and ${which}`;
    return sql`${from(name)} union ${from(`${name}_history`)}`;
  };
}

function ofPosts(
  ever: ReturnType<typeof everWhere>,
  posts: RawBuilder<unknown>,
  held: RawBuilder<unknown>,
): RawBuilder<unknown> {
  // Each by an index of its own: with `or` between them every contact point there is would be read.
  return sql`${ever('contactPoint', sql`post_id in (${posts})`)} union ${ever('contactPoint', sql`membership_id in (${held})`)}`;
}
