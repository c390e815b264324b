// SPDX-License-Identifier: MPL-2.0
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Queryable } from '../database/index.ts';
import type { Id } from '../organisation/index.ts';
import type { Account } from './accounts.ts';
import { grantsOf, type SourcedGrant } from './grants.ts';

/** How somebody signed in. */
export type Means = 'password' | 'provider' | 'passkey';

/** One who is signed in. */
export interface SignedIn {
  readonly account: Account;
  readonly grants: readonly SourcedGrant[];
  /** Which of the account's sessions it is. */
  readonly session: string;
  readonly means: Means;
  readonly beganAt: Date;
  /** Goes into every form, and has to come back with it: another site does not know it. */
  readonly formToken: string;
}

const hour = 3_600_000;
/** How long one may do nothing, and how long one is signed in at most, in milliseconds. */
const limits = { idle: hour, absolute: 12 * hour };

/** Begins a session; gives the token for the browser's cookie, which is kept nowhere else. */
export async function beginSession(
  database: Queryable,
  accountId: Id,
  means: Means,
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql`delete from session where seen_at < ${before(now, limits.idle)} or began_at < ${before(now, limits.absolute)}`.execute(
    database,
  );
  await sql`update account set signed_in_at = ${now} where id = ${accountId}`.execute(database);
  await sql`insert into session (digest, account_id, began_at, seen_at, means)
    values (${digestOf(token)}, ${accountId}, ${now}, ${now}, ${means})`.execute(database);
  return token;
}

/** Who is signed in by a token; undefined where nobody is, or no longer. */
export async function signedInBy(
  database: Queryable,
  token: string,
  now: Date,
): Promise<SignedIn | undefined> {
  const { rows } = await sql<Account & { means: Means; beganAt: Date }>`
    update session set seen_at = ${now} from account
    where digest = ${digestOf(token)} and account.id = session.account_id and disabled_at is null
      and seen_at >= ${before(now, limits.idle)} and began_at >= ${before(now, limits.absolute)}
    returning account.id, account.email, account.name, means, began_at as "beganAt"`.execute(database);
  const [found] = rows;
  if (!found) return undefined;
  const { means, beganAt, ...account } = found;
  const session = digestOf(token).toString('hex');
  const grants = await grantsOf(database, account.id);
  return { account, grants, session, means, beganAt, formToken: formTokenOf(token) };
}

/** Ends the session of a token. */
export async function endSession(database: Queryable, token: string): Promise<void> {
  await sql`delete from session where digest = ${digestOf(token)}`.execute(database);
}

/** Signs an account out wherever it is signed in, but for one session where that is named. */
export async function endAllSessions(database: Queryable, accountId: Id, but = ''): Promise<void> {
  await sql`delete from session
    where account_id = ${accountId} and encode(digest, 'hex') <> ${but}`.execute(database);
}

/** A session as its account sees it. */
export interface OwnSession {
  readonly session: string;
  readonly means: Means;
  readonly beganAt: Date;
  readonly seenAt: Date;
}

/** Where an account is signed in, the latest first. */
export async function sessionsOf(
  database: Queryable,
  accountId: Id,
  now: Date,
): Promise<readonly OwnSession[]> {
  const { rows } = await sql<OwnSession>`
    select encode(digest, 'hex') as session, means, began_at as "beganAt", seen_at as "seenAt"
    from session where account_id = ${accountId}
      and seen_at >= ${before(now, limits.idle)} and began_at >= ${before(now, limits.absolute)}
    order by seen_at desc, began_at desc`.execute(database);
  return rows;
}

/** Whether a form came from a page of the one who is signed in. */
export function isFormToken({ formToken }: SignedIn, given: string): boolean {
  const [one, other] = [formToken, given].map((token) => createHash('sha256').update(token).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

const digestOf = (token: string) => createHash('sha256').update(token).digest();
const formTokenOf = (token: string) => createHmac('sha256', token).update('form').digest('base64url');
const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds);
