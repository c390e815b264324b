// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';
import type { Account } from '../accounts.ts';
import type { SourcedGrant } from '../grants.ts';

/** An account as administrators see it. */
export interface User extends Account {
  readonly closed: boolean;
  readonly hasPassword: boolean;
  readonly passkeys: number;
  /** Whether the provider has vouched for them. */
  readonly linked: boolean;
  readonly grants: readonly SourcedGrant[];
}

/** All accounts, those that are closed last, by name. */
export async function usersOf(database: Queryable): Promise<readonly User[]> {
  const { rows } = await sql<Omit<User, 'grants'>>`
    select id, email, name, disabled_at is not null as closed, password is not null as "hasPassword",
      (select count(*)::int from passkey where account_id = account.id) as passkeys,
      exists (select from identity where account_id = account.id) as linked
    from account`.execute(database);
  const sorted = rows.toSorted(
    (one, other) => Number(one.closed) - Number(other.closed) || one.name.localeCompare(other.name, 'da'),
  );
  const grants = await allGrants(database);
  return sorted.map((user) => ({ ...user, grants: grants.get(user.id) ?? [] }));
}

async function allGrants(database: Queryable): Promise<ReadonlyMap<Id, readonly SourcedGrant[]>> {
  const { rows } = await sql<SourcedGrant & { accountId: Id }>`
    select account_id as "accountId", organisation_id as "organisationId", role, unit_id as "unitId", source
    from role_grant order by role, unit_id, source`.execute(database);
  return Map.groupBy(rows, ({ accountId }) => accountId);
}

/** One account as administrators see it. */
export async function userBy(database: Queryable, id: Id): Promise<User | undefined> {
  return (await usersOf(database)).find((user) => user.id === id);
}
