// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { CivilDate, EntityName, Id } from '../../organisation/index.ts';
import { type Ids, withDependents } from './dependents.ts';
import { mayShowOthers } from './may-show-others.ts';
import { sitesOf } from './sites-of.ts';

/** Of so many it can be asked, one by one, whether everyone may see them; above that, reading everything is quicker. */
export const fewForPublic = 2_000;

/** What changes have touched: identifiers by entity, also of what everyone may see or not on account of it, and the days named. */
export interface Touched {
  readonly ids: Ids;
  /** Undefined where they are more than can be asked about one by one. */
  readonly publicIds: Ids | undefined;
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
  const days = rows.flatMap((row) => row.days.filter((day) => day !== null));
  const withPersons = new Map([...ids, ...(await personsOf(tx, organisationId, ids))]);
  const near = new Map([
    ...withPersons,
    ...(await picturesOf(tx, organisationId, withPersons)),
    ...(await successionsOf(tx, organisationId, ids)),
  ]);
  if (countOf(near) > fewForPublic) return { ids, publicIds: undefined, days };
  const far = await mayShowOthers(tx, organisationId, since);
  const touched = far ? await withDependents(tx, organisationId, near) : near;
  const publicIds = new Map([
    ...touched,
    ...(await acrossOf(tx, organisationId, touched)),
    ...(await sitesOf(tx, organisationId, touched)),
  ]);
  return { ids, publicIds, days };
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
