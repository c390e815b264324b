// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../database/index.ts';
import type { Id } from '../organisation/index.ts';
import type { Grant } from './roles.ts';

type Source = 'hand' | 'groups';

/** A role and where it comes from: given by hand, or from groups at the provider. */
export interface SourcedGrant extends Grant {
  readonly source: Source;
}

/** Gives an account a role by hand; having it already is no harm. */
export function grant(database: Queryable, accountId: Id, given: Grant): Promise<void> {
  return insert(database, accountId, given, 'hand');
}

/** Puts the roles that follow from groups in the place of those that did before; what was given by hand stays. */
export async function replaceGroupGrants(
  database: Queryable,
  accountId: Id,
  organisationId: Id,
  grants: readonly Grant[],
): Promise<void> {
  await sql`delete from role_grant
    where account_id = ${accountId} and organisation_id = ${organisationId} and source = 'groups'`.execute(
    database,
  );
  for (const one of grants) await insert(database, accountId, one, 'groups');
}

/** Takes a role that was given by hand away again; one that follows from groups stays. Whether there was one. */
export async function takeAway(
  database: Queryable,
  accountId: Id,
  { organisationId, role, unitId }: Grant,
): Promise<boolean> {
  const { rows } = await sql`delete from role_grant
    where account_id = ${accountId} and organisation_id = ${organisationId} and role = ${role}
      and unit_id is not distinct from ${unitId}::uuid and source = 'hand' returning 1`.execute(database);
  return rows.length > 0;
}

export async function grantsOf(database: Queryable, accountId: Id): Promise<readonly SourcedGrant[]> {
  const { rows } = await sql<SourcedGrant>`
    select organisation_id as "organisationId", role, unit_id as "unitId", source
    from role_grant where account_id = ${accountId} order by role, unit_id, source`.execute(database);
  return rows;
}

async function insert(
  database: Queryable,
  accountId: Id,
  { organisationId, role, unitId }: Grant,
  source: Source,
): Promise<void> {
  await sql`insert into role_grant (account_id, organisation_id, role, unit_id, source)
    values (${accountId}, ${organisationId}, ${role}, ${unitId}, ${source}) on conflict do nothing`.execute(
    database,
  );
}
