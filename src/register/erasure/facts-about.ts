// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';
import type { Said } from './said.ts';

/** What a fact says in a field, when something is made and when it is altered. */
const saidIn = (field: string) => sql`array[f->'state'->>${field}, f->'set'->>${field}]`;
/** Addresses and numbers, as the process writes them in small letters: also those beyond ASCII. */
const reachedBy = sql`array_remove(array[
  lower(f->'state'->'value'->>'address' collate "pg_c_utf8"), lower(f->'state'->'value'->>'number'),
  lower(f->'set'->'value'->>'address' collate "pg_c_utf8"), lower(f->'set'->'value'->>'number')], null)`;

/**
 * The facts of what a person held, how they were reached in it, and when they were away; and those of others that were reached by
 * the same. Picked out by the database: of hundreds of thousands of facts these are a few.
 */
export async function factsAbout(tx: Queryable, organisationId: Id, personId: Id): Promise<readonly Said[]> {
  const pick = async (which: RawBuilder<unknown>) => {
    const { rows } = await sql<{ fact: Said }>`select f as fact from change, jsonb_array_elements(facts) f
      where organisation_id = ${organisationId} and ${which} order by number`.execute(tx);
    return rows.map(({ fact }) => fact);
  };
  const held = await pick(
    sql`f->>'entity' in ('membership', 'absence', 'picture') and ${personId} = any(${saidIn('personId')})`,
  );
  const memberships = idsOf(held);
  const own = await pick(
    sql`f->>'entity' = 'contactPoint' and ${saidIn('membershipId')} && ${memberships}::text[]`,
  );
  const { rows } = await sql<{ fact: Said }>`
    with reached as materialized (
      select f, number, f->>'id' as id, ${reachedBy} as by from change, jsonb_array_elements(facts) f
      where organisation_id = ${organisationId} and f->>'entity' = 'contactPoint')
    select f as fact from reached
    where id = any(${idsOf(own)}::text[])
      or by && array(select unnest(by) from reached where id = any(${idsOf(own)}::text[]))
    order by number`.execute(tx);
  return [...held, ...own, ...rows.map(({ fact }) => fact)];
}

function idsOf(facts: readonly Said[]): readonly Id[] {
  return [...new Set(facts.flatMap(({ id }) => id ?? []))];
}
