// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';
import type { Ids } from './dependents.ts';

/** A site is public only while a contact point that everyone may see names it, so one that is touched touches it too. */
export async function sitesOf(tx: Queryable, organisationId: Id, ids: Ids): Promise<Ids> {
  const points = ids.get('contactPoint');
  if (!points) return new Map();
  const named = (table: string) => sql`select (value->>'siteId')::uuid as id from ${sql.table(table)}
    where organisation_id = ${organisationId} and id = any(${points}::uuid[]) and value ? 'siteId'`;
  const { rows } = await sql<{ id: Id }>`
    ${named('contact_point')} union ${named('contact_point_history')}`.execute(tx);
  if (rows.length === 0) return new Map();
  return new Map([['site', [...new Set([...(ids.get('site') ?? []), ...rows.map(({ id }) => id)])]]]);
}
