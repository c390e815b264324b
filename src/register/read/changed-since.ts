// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { CivilDate, EntityName, Id } from '../../organisation/index.ts';

/** What changes have touched: identifiers by entity, the days named, and whether it may alter who may see what. */
export interface Touched {
  readonly ids: ReadonlyMap<EntityName, readonly Id[]>;
  readonly days: readonly CivilDate[];
  readonly visibilityMayDiffer: boolean;
}

/** Fields of which a new value can show or hide other entities than the one it belongs to. */
const showing = ['visibility', 'publication', 'status'];
/** Fields that do so only where some unit is not public. */
const placing = ['parentId', 'unitId'];

/** What the changes after number `since` have touched. */
export async function changedSince(tx: Queryable, organisationId: Id, since: number): Promise<Touched> {
  const { rows } = await sql<Row>`
    select fact->>'entity' as entity, array_agg(distinct fact->>'id') as ids,
      array_agg(distinct fact->'during'->>'from') || array_agg(distinct fact->'during'->>'to') as days,
      bool_or(coalesce(fact->'set' ?| ${showing}::text[], false)) as shows,
      bool_or(coalesce(fact->'set' ?| ${placing}::text[], false)) as places
    from change, jsonb_array_elements(facts) fact
    where organisation_id = ${organisationId} and number > ${since} group by 1`.execute(tx);
  const placed = rows.some(({ places }) => places) && (await hasInternalUnits(tx, organisationId));
  return {
    ids: await withPersons(tx, organisationId, new Map(rows.map(({ entity, ids }) => [entity, ids]))),
    days: rows.flatMap(({ days }) => days.filter((day) => day !== null)),
    visibilityMayDiffer: placed || rows.some(({ shows }) => shows),
  };
}

interface Row {
  readonly entity: EntityName;
  readonly ids: Id[];
  readonly days: (CivilDate | null)[];
  readonly shows: boolean;
  readonly places: boolean;
}

async function hasInternalUnits(tx: Queryable, organisationId: Id): Promise<boolean> {
  const { rows } = await sql`
    select from unit where organisation_id = ${organisationId} and visibility <> 'public' limit 1`.execute(
    tx,
  );
  return rows.length > 0;
}

/** A person is public only while holding a public post, so a holding that changes touches its person too. */
async function withPersons(tx: Queryable, organisationId: Id, ids: ReadonlyMap<EntityName, readonly Id[]>) {
  const memberships = ids.get('membership');
  if (!memberships) return ids;
  const { rows } = await sql<{ id: Id }>`
    select person_id as id from membership where organisation_id = ${organisationId} and id = any(${memberships}::uuid[])
    union select person_id from membership_history
    where organisation_id = ${organisationId} and id = any(${memberships}::uuid[])`.execute(tx);
  const persons = new Set([...(ids.get('person') ?? []), ...rows.map(({ id }) => id)]);
  return new Map([...ids, ['person', [...persons]] as const]);
}
