// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Queryable } from '../database/index.ts';
import { type Id, type Outcome, refuse, refused, success } from '../organisation/index.ts';
import { hashPassword, longestPassword, shortestPassword, TooMany } from './passwords.ts';

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
  /** Null: it is chosen later, or one signs in elsewhere. */
  readonly password: string | null;
}

/** Signs that nobody sees: by them an account could look like another in the history. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

/** A name without such signs. */
export function withoutUnseen(name: string): string {
  return name.replace(new RegExp(unseen, 'gu'), ' ');
}

/** Whether a text can be an address. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text) && !unseen.test(text) && text.length <= 200;
}

/** An address as it is kept: the same letters however they were composed and written. */
export function plainEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** Makes an account; refused where its address is none or in use, or its password is too short. */
export async function addAccount(
  database: Queryable,
  { email, name, password }: NewAccount,
  now: Date,
): Promise<Outcome<Account>> {
  const account = { id: randomUUID(), email: plainEmail(email), name: name.trim().normalize('NFC') };
  if (!isEmail(account.email)) return refused(refuse('account-email', { email }, 'email'));
  if (account.name === '' || account.name.length > 200 || unseen.test(account.name))
    return refused(refuse('account-name', {}, 'navn'));
  const kept = password === null ? success(null) : await keptPassword(password);
  if (!kept.ok) return kept;
  const { rows } = await sql`insert into account (id, email, name, password, created_at)
    values (${account.id}, ${account.email}, ${account.name}, ${kept.value}, ${now})
    on conflict (email) do nothing returning id`.execute(database);
  return rows.length === 1
    ? success(account)
    : refused(refuse('account-exists', { email: account.email }, 'email'));
}

/** A password as it is kept; refused where it is too short or too long. */
export async function keptPassword(password: string): Promise<Outcome<string>> {
  if (password.length >= shortestPassword && password.length <= longestPassword)
    return hashPassword(password).then(success, tooMany);
  return refused(
    refuse('account-password', { least: String(shortestPassword), most: String(longestPassword) }),
  );
}

function tooMany(error: unknown): Outcome<string> {
  if (error instanceof TooMany) return refused(refuse('sign-in-too-often'));
  throw error;
}

/** The account of an address, closed or not. */
export async function accountBy(
  database: Queryable,
  email: string,
): Promise<(Account & { readonly isClosed: boolean }) | undefined> {
  if (!isEmail(email.trim())) return undefined;
  const { rows } = await sql<Account & { isClosed: boolean }>`
    select id, email, name, disabled_at is not null as "isClosed" from account
    where email = ${plainEmail(email)}`.execute(database);
  return rows[0];
}

/** The account of an address, with its password as it is kept; undefined where there is none that may sign in. */
export async function accountOf(
  database: Queryable,
  email: string,
): Promise<{ readonly account: Account; readonly password: string | null } | undefined> {
  if (!isEmail(email.trim())) return undefined;
  const { rows } = await sql<Account & { password: string | null }>`
    select id, email, name, password from account
    where email = ${plainEmail(email)} and disabled_at is null`.execute(database);
  const [found] = rows;
  if (!found) return undefined;
  const { password, ...account } = found;
  return { account, password };
}

/** Whether an account is open and has still the password that was looked at, as it was kept. */
export async function stillHas(tx: Queryable, accountId: Id, kept: string | null): Promise<boolean> {
  const { rows } = await sql`select from account
    where id = ${accountId} and disabled_at is null and password is not distinct from ${kept}`.execute(tx);
  return rows.length === 1;
}

/** Gives an account the password that it has from now on, as it is kept. */
export async function setPassword(tx: Queryable, accountId: Id, kept: string): Promise<void> {
  await sql`update account set password = ${kept} where id = ${accountId}`.execute(tx);
}
