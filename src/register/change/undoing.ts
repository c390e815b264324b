// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import {
  type EntityName,
  ended,
  entityNames,
  type Fact,
  type Id,
  type State,
} from '../../organisation/index.ts';
import { fromRange } from '../ranges.ts';
import { tableOf } from '../tables.ts';

/** A change as it stands in the register. */
interface Undone {
  readonly organisationId: Id;
  readonly number: number;
}

/** What undoes a change, or the number of a later one that has been built on it. */
export type Undoing = { readonly facts: readonly Fact[] } | { readonly builtUpon: number };

/**
 * The facts that take a change out of the register again: what it wrote ends, and what it superseded is said once more. They
 * are themselves a change; both stay in the history.
 */
export async function undoing(tx: Queryable, undone: Undone): Promise<Undoing> {
  const later = await Promise.all(entityNames.map((entity) => builtUpon(tx, undone, entity)));
  const first = later.filter((number) => number !== undefined).toSorted((a, b) => a - b)[0];
  if (first !== undefined) return { builtUpon: first };
  const facts: Fact[] = [];
  for (const entity of entityNames) facts.push(...(await ends(tx, undone, entity)));
  for (const entity of entityNames) facts.push(...(await restored(tx, undone, entity)));
  return { facts };
}

/** The first later change that has superseded something that this one wrote. */
async function builtUpon(
  tx: Queryable,
  { organisationId, number }: Undone,
  entity: EntityName,
): Promise<number | undefined> {
  const { rows } = await sql<{ first: number | null }>`
    select min(superseded_by) as first from ${sql.table(`${tableOf(entity).name}_history`)}
    where organisation_id = ${organisationId} and recorded_by = ${number}`.execute(tx);
  return rows[0]?.first ?? undefined;
}

async function ends(
  tx: Queryable,
  { organisationId, number }: Undone,
  entity: EntityName,
): Promise<readonly Fact[]> {
  const { rows } = await sql<{ id: Id; valid: string }>`
    select id, valid from ${sql.table(tableOf(entity).name)}
    where organisation_id = ${organisationId} and recorded_by = ${number} order by id, valid`.execute(tx);
  return rows.map(({ id, valid }) => ended(entity, id, fromRange(valid)));
}

async function restored(
  tx: Queryable,
  { organisationId, number }: Undone,
  entity: EntityName,
): Promise<readonly Fact[]> {
  const { name, columns } = tableOf(entity);
  const own = [...columns].map(([field, column]) => sql`${sql.ref(column)} as ${sql.ref(field)}`);
  const { rows } = await sql<{ id: Id; valid: string } & State>`
    select id, valid, ${sql.join(own)} from ${sql.table(`${name}_history`)}
    where organisation_id = ${organisationId} and superseded_by = ${number} order by id, valid`.execute(tx);
  return rows.map(({ id, valid, ...state }) => {
    return { is: 'created', entity, id, during: fromRange(valid), state } as Fact;
  });
}
