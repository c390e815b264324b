// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { entityNames } from '../../organisation/index.ts';
import { tableOf } from '../tables.ts';
import type { Broken, Rule } from './broken.ts';

/** What may stand in a table once on any day, beside the identifier. */
const once: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['unit', ['parent_id', 'slug']],
  ['unit_kind', ['key']],
  ['leadership', ['post_id', 'unit_id']],
  ['membership', ['post_id', 'person_id']],
  ['absence', ['person_id']],
];

/** What refers to what: on each day on which the one is there, the other has to be. */
const references: readonly (readonly [table: string, column: string, to: string])[] = [
  ['unit', 'parent_id', 'unit'],
  ['unit', 'kind_id', 'unit_kind'],
  ['post', 'unit_id', 'unit'],
  ['leadership', 'post_id', 'post'],
  ['leadership', 'unit_id', 'unit'],
  ['membership', 'post_id', 'post'],
  ['membership', 'person_id', 'person'],
  ['contact_point', 'unit_id', 'unit'],
  ['contact_point', 'post_id', 'post'],
  ['contact_point', 'membership_id', 'membership'],
  ['task', 'unit_id', 'unit'],
  ['key_figure', 'unit_id', 'unit'],
  ['website', 'unit_id', 'unit'],
  ['absence', 'person_id', 'person'],
  ['absence', 'stand_in_id', 'person'],
  ['operator_note', 'unit_id', 'unit'],
  ['picture', 'unit_id', 'unit'],
  ['picture', 'person_id', 'person'],
  ['succession', 'change_event_id', 'change_event'],
];

/** Overlaps and orphans, on any day. */
export async function keysInTime(tx: Queryable): Promise<readonly Broken[]> {
  const broken: Broken[] = [];
  for (const entity of entityNames)
    broken.push(...(await overlaps(tx, 'one-version-a-day', tableOf(entity).name, ['id'])));
  for (const [table, columns] of once)
    broken.push(...(await overlaps(tx, 'said-once-a-day', table, columns)));
  for (const reference of references) broken.push(...(await orphans(tx, reference)));
  return broken;
}

/** Each row is held against the one before it: as far as any row before it reaches, none may begin. */
async function overlaps(tx: Queryable, rule: Rule, table: string, columns: readonly string[]) {
  const same = sql.join(['organisation_id', ...columns].map((column) => sql.ref(column)));
  const { rows } = await sql<{ id: string; valid: string }>`
    select id, valid from (
      select id, valid, max(coalesce(upper(valid), 'infinity')) over (
        partition by ${same} order by coalesce(lower(valid), '-infinity')
        rows between unbounded preceding and 1 preceding) as reached
      from ${sql.table(table)}) t
    where reached > coalesce(lower(valid), '-infinity')`.execute(tx);
  return rows.map(({ id, valid }) => ({ rule, example: `${table} ${id} ${valid}` }));
}

async function orphans(tx: Queryable, [table, column, to]: (typeof references)[number]) {
  const { rows } = await sql<{ id: string; valid: string }>`
    with there as (select organisation_id, id, range_agg(valid) as days from ${sql.table(to)} group by 1, 2)
    select t.id, t.valid from ${sql.table(table)} t
    left join there on there.organisation_id = t.organisation_id and there.id = t.${sql.ref(column)}
    where t.${sql.ref(column)} is not null and not coalesce(t.valid <@ there.days, false)`.execute(tx);
  return rows.map(({ id, valid }) => ({
    rule: 'reference-on-every-day' as const,
    example: `${table}.${column} ${id} ${valid}`,
  }));
}
