// SPDX-License-Identifier: MPL-2.0
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';

/** How long a link holds, in milliseconds. */
const life = 14 * 86_400_000;

/** What goes into a link, and is kept nowhere else than in the letter. */
export function newLinkToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Lets an account confirm units by a link for two weeks. */
export async function keepLink(
  tx: Queryable,
  organisationId: Id,
  { token, accountId }: { readonly token: string; readonly accountId: Id },
  now: Date,
): Promise<void> {
  await sql`insert into review_link (digest, organisation_id, account_id, expires_at)
    values (${digestOf(token)}, ${organisationId}, ${accountId}, ${new Date(now.getTime() + life)})`.execute(
    tx,
  );
}

/** The account to which a link was sent; undefined where there is no such link, or no longer. */
export async function accountByLink(
  database: Queryable,
  organisationId: Id,
  token: string,
  now: Date,
): Promise<Id | undefined> {
  const { rows } = await sql<{ id: Id }>`select account_id as id from review_link
    where digest = ${digestOf(token)} and organisation_id = ${organisationId} and expires_at > ${now}`.execute(
    database,
  );
  return rows[0]?.id;
}

export async function forgetLinks(database: Queryable, organisationId: Id, now: Date): Promise<void> {
  await sql`delete from review_link where organisation_id = ${organisationId} and expires_at <= ${now}`.execute(
    database,
  );
}

const digestOf = (token: string) => createHash('sha256').update(token).digest();
