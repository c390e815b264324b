// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id, Text, Values } from '../../organisation/index.ts';

/** What a thing is called, by the table that keeps it. */
const names = {
  unit: sql`name`,
  post: sql`title`,
  site: sql`name`,
  change_event: sql`title`,
  person: sql`jsonb_build_object('da', trim(given_name || ' ' || family_name))`,
  unit_kind: sql`jsonb_build_object('da', noun->'da'->>'one', 'en', noun->'en'->>'one')`,
} as const;

/** What the units, posts, sites, people, kinds and events are called that some values name: as they are known last. */
export async function readNames(
  tx: Queryable,
  organisationId: Id,
  rows: readonly { readonly value: Values }[],
): Promise<ReadonlyMap<Id, Text>> {
  const ids = [...new Set(rows.flatMap(({ value }) => Object.entries(value).flatMap(idsIn)))];
  if (ids.length === 0) return new Map();
  const each = Object.entries(names).flatMap(([table, name]) =>
    [table, `${table}_history`].map(
      (
        one,
        old,
      ) => sql`select id, ${name} as name, ${old}::int as old, recorded_by, valid from ${sql.table(one)}
        where organisation_id = ${organisationId} and id = any(${ids}::uuid[])`,
    ),
  );
  const { rows: found } = await sql<{ id: Id; name: Text }>`
    select distinct on (id) id, name from (${sql.join(each, sql` union all `)}) known
    order by id, old, recorded_by desc, valid desc`.execute(tx);
  return new Map(found.map(({ id, name }) => [id, name]));
}

function idsIn([field, value]: readonly [string, unknown]): readonly Id[] {
  if (field.endsWith('Id') && typeof value === 'string') return [value];
  // An address names the site that it is of.
  if (field === 'value' && typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(idsIn);
  return field.endsWith('Ids') && Array.isArray(value) ? value.map(String) : [];
}
