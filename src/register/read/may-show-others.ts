// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { CivilDate, EntityName, Id } from '../../organisation/index.ts';
import { tableOf } from '../tables.ts';
import { levels } from './withdrawn.ts';

/** Fields of which a new value can show or hide other entities than the one it belongs to. */
const showing = ['visibility', 'publication', 'status', 'personId', 'postId'];
/** Fields that do so only where some unit is not public. */
const placing = ['parentId', 'unitId'];
/** Entities on which it depends whether others are shown; all but the membership have a level of their own. */
const levelled = ['unit', 'post', 'person', 'changeEvent'] as const;
const pillars: readonly EntityName[] = [...levelled, 'membership'];

/**
 * Whether the changes after number `since` may have shown or hidden, to the public, entities that they do not name:
 * by a new value, or by putting something else in the place of what was there under the same identifier. Only by what
 * begins by the day `until`, where one is given.
 */
export async function mayShowOthers(
  tx: Queryable,
  organisationId: Id,
  since: number,
  until?: CivilDate,
): Promise<boolean> {
  const { rows } = await sql<{
    shows: boolean | null;
    places: boolean | null;
    ends: boolean | null;
    created: (Id | null)[] | null;
  }>`
    select bool_or(fact->'set' ?| ${showing}::text[]) as shows, bool_or(fact->'set' ?| ${placing}::text[]) as places,
      bool_or(fact->>'is' = 'ended' and fact->>'entity' = any(${levelled}::text[])) as ends,
      array_agg(distinct fact->>'id') filter (where fact->>'is' = 'created' and fact->>'entity' = any(${pillars}::text[])) as created
    from change, jsonb_array_elements(facts) fact
    where organisation_id = ${organisationId} and number > ${since}
      and coalesce(fact->'during'->>'from' <= ${until ?? null}, true)`.execute(tx);
  const [{ shows, places, ends, created } = { shows: false, places: false, ends: false, created: null }] =
    rows;
  if (shows) return true;
  if ((places || ends) && (await hasInternalUnits(tx, organisationId, since))) return true;
  if (ends && (await tookLevelsAway(tx, organisationId, since))) return true;
  return created !== null && (await knownBefore(tx, organisationId, since, created));
}

/** Whether some unit is not public, or was not before these changes. */
async function hasInternalUnits(tx: Queryable, organisationId: Id, since: number): Promise<boolean> {
  const { rows } = await sql`
    (select from unit where organisation_id = ${organisationId} and visibility <> 'public' limit 1)
    union all
    (select from unit_history where organisation_id = ${organisationId} and superseded_by > ${since}
      and visibility <> 'public' limit 1)`.execute(tx);
  return rows.length > 0;
}

/** Whether something was not public before these changes that may be so now: what is gone counts as it was last. */
async function tookLevelsAway(tx: Queryable, organisationId: Id, since: number): Promise<boolean> {
  const { rows } = await sql`${sql.join(
    levelled.map((entity) => {
      const { column, shown } = levels[entity];
      return sql`(select from ${sql.table(`${tableOf(entity).name}_history`)} where organisation_id = ${organisationId}
        and superseded_by > ${since} and ${sql.ref(column)} <> ${shown} limit 1)`;
    }),
    sql` union all `,
  )}`.execute(tx);
  return rows.length > 0;
}

async function knownBefore(tx: Queryable, organisationId: Id, since: number, ids: readonly (Id | null)[]) {
  const each = pillars.flatMap((entity) => [tableOf(entity).name, `${tableOf(entity).name}_history`]);
  const { rows } = await sql`${sql.join(
    each.map(
      (name) => sql`(select from ${sql.table(name)} where organisation_id = ${organisationId}
        and id = any(${ids}::uuid[]) and recorded_by <= ${since} limit 1)`,
    ),
    sql` union all `,
  )}`.execute(tx);
  return rows.length > 0;
}
