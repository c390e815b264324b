// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { CivilDate, EntityName, Id } from '../../organisation/index.ts';
import { type Ids, withDependents } from './dependents.ts';
import { mayShowOthers } from './may-show-others.ts';
import { sitesOf } from './sites-of.ts';

/** What depends on so many is looked for; above that, reading everything that everyone may see is quicker. */
const mostWithDependents = 2_000;

/** What changes have touched: identifiers by entity, and the days named. */
export interface Touched {
  readonly ids: Ids;
  readonly days: readonly CivilDate[];
}

interface Row {
  readonly entity: EntityName;
  readonly ids: Id[];
  readonly days: (CivilDate | null)[];
}

/** What the changes after number `since` have touched. */
export async function changedSince(tx: Queryable, organisationId: Id, since: number): Promise<Touched> {
  const { rows } = await sql<Row>`
    select fact->>'entity' as entity, array_agg(distinct fact->>'id') as ids,
      array_agg(distinct fact->'during'->>'from') || array_agg(distinct fact->'during'->>'to') as days
    from change, jsonb_array_elements(facts) fact
    where organisation_id = ${organisationId} and number > ${since} group by 1`.execute(tx);
  const ids = new Map(rows.map((row) => [row.entity, row.ids]));
  return { ids, days: rows.flatMap((row) => row.days.filter((day) => day !== null)) };
}

/**
 * The same with all that everyone may see or not on account of it, on a day that is looked at, or was looked at, by `until`.
 * Undefined where that is so much that everything is to be read again.
 */
export async function publicSince(
  tx: Queryable,
  organisationId: Id,
  since: number,
  { ids, days }: Touched,
  until: CivilDate,
): Promise<Ids | undefined> {
  const withPersons = new Map([...ids, ...(await personsOf(tx, organisationId, ids))]);
  const near = new Map([
    ...withPersons,
    ...(await picturesOf(tx, organisationId, withPersons)),
    ...(await successionsOf(tx, organisationId, ids)),
  ]);
  const touched = await withFar(tx, organisationId, since, { ids: near, days }, until);
  if (!touched) return undefined;
  return new Map([
    ...touched,
    ...(await acrossOf(tx, organisationId, touched)),
    ...(await sitesOf(tx, organisationId, touched)),
  ]);
}

/** With what the changes do not name. What begins later shows or hides nothing by then, but a succession of a unit. */
async function withFar(
  tx: Queryable,
  organisationId: Id,
  since: number,
  { ids, days }: Touched,
  until: CivilDate,
): Promise<Ids | undefined> {
  if (await mayShowOthers(tx, organisationId, since, until))
    return countOf(ids) > mostWithDependents ? undefined : withDependents(tx, organisationId, ids);
  const isLater = days.some((day) => day > until);
  if (!isLater || !(await mayShowOthers(tx, organisationId, since))) return ids;
  return new Map([...ids, ['succession', await everySuccession(tx, organisationId)]]);
}

export function countOf(ids: Ids): number {
  return [...ids.values()].reduce((sum, some) => sum + some.length, 0);
}

/** A person is public only while holding a public post, so a holding that changes touches its person too. */
async function personsOf(tx: Queryable, organisationId: Id, ids: Ids): Promise<Ids> {
  const memberships = ids.get('membership');
  if (!memberships) return new Map();
  const { rows } = await sql<{ id: Id }>`
    select person_id as id from membership where organisation_id = ${organisationId} and id = any(${memberships}::uuid[])
    union select person_id from membership_history
    where organisation_id = ${organisationId} and id = any(${memberships}::uuid[])`.execute(tx);
  return new Map([['person', together(ids.get('person'), rows)]]);
}

/** A picture is public only while its person is, so a person who is touched touches it too. */
async function picturesOf(tx: Queryable, organisationId: Id, ids: Ids): Promise<Ids> {
  const people = ids.get('person') ?? [];
  if (people.length === 0) return new Map();
  const { rows } = await sql<{ id: Id }>`
    select id from picture where organisation_id = ${organisationId} and person_id = any(${people}::uuid[])`.execute(
    tx,
  );
  return rows.length > 0 ? new Map([['picture', together(ids.get('picture'), rows)]]) : new Map();
}

/** A succession is public only while the units it names are, so a unit that changes touches it too. */
async function successionsOf(tx: Queryable, organisationId: Id, ids: Ids): Promise<Ids> {
  const units = ids.get('unit');
  if (!units) return new Map();
  const { rows } = await sql<{ id: Id }>`
    select id from succession where organisation_id = ${organisationId}
      and (original_id = any(${units}::uuid[]) or result_id = any(${units}::uuid[]))`.execute(tx);
  return new Map([['succession', together(ids.get('succession'), rows)]]);
}

/** A succession is not public where a unit that it names is not on some day, be it to come. */
async function everySuccession(tx: Queryable, organisationId: Id): Promise<readonly Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select distinct id from succession where organisation_id = ${organisationId}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Everyone is told of those of the units that another works across that they may see, so these touch it too. */
async function acrossOf(tx: Queryable, organisationId: Id, ids: Ids): Promise<Ids> {
  const units = ids.get('unit');
  if (!units) return new Map();
  const { rows } = await sql<{ id: Id }>`
    select id from unit where organisation_id = ${organisationId} and across_ids is not null
      and across_ids ?| ${units}::text[]`.execute(tx);
  return new Map([['unit', together(units, rows)]]);
}

function together(ids: readonly Id[] | undefined, rows: readonly { id: Id }[]): readonly Id[] {
  return [...new Set([...(ids ?? []), ...rows.map(({ id }) => id)])];
}
