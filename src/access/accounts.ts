// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Queryable } from '../database/index.ts';
import { type Id, type Outcome, refuse, refused, success } from '../organisation/index.ts';
import { hashPassword, longestPassword, shortestPassword } from './passwords.ts';
import type { Grant } from './roles.ts';

/** One who may sign in. */
export interface Account {
  readonly id: Id;
  /** In lower case. */
  readonly email: string;
  readonly name: string;
}

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Makes an account; refused where its address is none or in use, or its password is too short. */
export async function addAccount(
  database: Queryable,
  { email, name, password }: NewAccount,
  now: Date,
): Promise<Outcome<Account>> {
  const account = { id: randomUUID(), email: email.trim().toLowerCase(), name: name.trim() };
  if (!address.test(account.email) || account.email.length > 200)
    return refused(refuse('account-email', { email }));
  if (account.name === '' || account.name.length > 200) return refused(refuse('account-name'));
  if (password.length < shortestPassword || password.length > longestPassword)
    return refused(
      refuse('account-password', { least: String(shortestPassword), most: String(longestPassword) }),
    );
  const { rows } = await sql`insert into account (id, email, name, password, created_at)
    values (${account.id}, ${account.email}, ${account.name}, ${await hashPassword(password)}, ${now})
    on conflict (email) do nothing returning id`.execute(database);
  return rows.length === 1 ? success(account) : refused(refuse('account-exists', { email: account.email }));
}

/** The account of an address, with its password as it is kept; undefined where there is none that may sign in. */
export async function accountOf(
  database: Queryable,
  email: string,
): Promise<{ readonly account: Account; readonly password: string | null } | undefined> {
  const { rows } = await sql<Account & { password: string | null }>`
    select id, email, name, password from account
    where email = ${email.trim().toLowerCase()} and disabled_at is null`.execute(database);
  const [found] = rows;
  if (!found) return undefined;
  const { password, ...account } = found;
  return { account, password };
}

/** Gives an account a role; having it already is no harm. */
export async function grant(
  database: Queryable,
  accountId: Id,
  { organisationId, role, unitId }: Grant,
): Promise<void> {
  await sql`insert into role_grant (account_id, organisation_id, role, unit_id)
    values (${accountId}, ${organisationId}, ${role}, ${unitId}) on conflict do nothing`.execute(database);
}

export async function grantsOf(database: Queryable, accountId: Id): Promise<readonly Grant[]> {
  const { rows } = await sql<Grant>`
    select organisation_id as "organisationId", role, unit_id as "unitId"
    from role_grant where account_id = ${accountId}`.execute(database);
  return rows;
}
