// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { groupBy, type Id } from '../../organisation/index.ts';
import type { Account } from '../accounts.ts';
import type { SourcedGrant } from '../grants.ts';

/** An account as administrators see it. */
export interface User extends Account {
  readonly isClosed: boolean;
  readonly hasPassword: boolean;
  readonly passkeys: number;
  /** Whether the provider has vouched for them. */
  readonly isLinked: boolean;
  readonly signedInAt: Date | null;
  /** Its roles in the organisation that is asked about. */
  readonly grants: readonly SourcedGrant[];
  /** Whether it has a role in another organisation too. */
  readonly isElsewhere: boolean;
}

type Row = Omit<User, 'grants'>;

/** Those who have, or have had, something to do in an organisation: by name, those that are closed last. */
export async function usersOf(database: Queryable, organisationId: Id): Promise<readonly User[]> {
  const { rows } = await sql<Row>`
    select id, email, name, disabled_at is not null as "isClosed", password is not null as "hasPassword",
      (select count(*)::int from passkey where account_id = account.id) as passkeys,
      exists (select from identity where account_id = account.id) as "isLinked", signed_in_at as "signedInAt",
      exists (select from role_grant where account_id = account.id
        and organisation_id <> ${organisationId}) as "isElsewhere"
    from account
    where exists (select from role_grant where account_id = account.id and organisation_id = ${organisationId})
      or exists (select from account_event where account_id = account.id and organisation_id = ${organisationId})`.execute(
    database,
  );
  const grants = await grantsIn(database, organisationId);
  return rows
    .map((row) => ({ ...row, grants: grants.get(row.id) ?? [] }))
    .toSorted(
      (one, other) =>
        Number(one.isClosed) - Number(other.isClosed) || one.name.localeCompare(other.name, 'da'),
    );
}

async function grantsIn(
  database: Queryable,
  organisationId: Id,
): Promise<ReadonlyMap<Id, readonly SourcedGrant[]>> {
  const { rows } = await sql<SourcedGrant & { accountId: Id }>`
    select account_id as "accountId", organisation_id as "organisationId", role, unit_id as "unitId", source
    from role_grant where organisation_id = ${organisationId} order by role, unit_id, source`.execute(
    database,
  );
  return groupBy(rows, ({ accountId }) => accountId);
}
