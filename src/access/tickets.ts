// SPDX-License-Identifier: MPL-2.0
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Queryable } from '../database/index.ts';
import type { Id } from '../organisation/index.ts';

type Kind = 'provider' | 'invitation';

/** Leave to do one thing once. */
export interface Ticket {
  readonly accountId: Id | null;
  readonly content: Readonly<Record<string, string>>;
}

interface NewTicket extends Ticket {
  readonly kind: Kind;
  readonly lasts: number;
}

/** So many of a kind that anyone can ask for are kept; the oldest go first, so that a crowd fills nothing. */
const most = 500;

/** Makes a ticket; gives its token, which is kept nowhere else. `lasts` is in milliseconds. */
export async function makeTicket(
  database: Queryable,
  { kind, accountId, content, lasts }: NewTicket,
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql`delete from ticket where ends_at < ${now}`.execute(database);
  await sql`insert into ticket (digest, kind, account_id, content, made_at, ends_at)
    values (${digestOf(token)}, ${kind}, ${accountId}, ${JSON.stringify(content)}::jsonb, ${now},
      ${new Date(now.getTime() + lasts)})`.execute(database);
  if (kind === 'provider') await dropOldest(database, kind);
  return token;
}

async function dropOldest(database: Queryable, kind: Kind): Promise<void> {
  await sql`delete from ticket where digest in (
      select digest from ticket where kind = ${kind} order by made_at desc, digest offset ${most})`.execute(
    database,
  );
}

/** What a ticket is for, which stays good; undefined where there is none, or no longer. */
export async function seeTicket(
  database: Queryable,
  kind: Kind,
  token: string,
  now: Date,
): Promise<Ticket | undefined> {
  const { rows } = await sql<Ticket>`select account_id as "accountId", content from ticket
    where digest = ${digestOf(token)} and kind = ${kind} and ends_at >= ${now}`.execute(database);
  return rows[0];
}

/** Uses a ticket up: it is good for one alone, whoever comes first. */
export async function takeTicket(
  database: Queryable,
  kind: Kind,
  token: string,
  now: Date,
): Promise<Ticket | undefined> {
  const { rows } = await sql<Ticket>`delete from ticket
    where digest = ${digestOf(token)} and kind = ${kind} and ends_at >= ${now}
    returning account_id as "accountId", content`.execute(database);
  return rows[0];
}

/** Makes void what of a kind an account has been given. */
export async function voidTickets(database: Queryable, kind: Kind, accountId: Id): Promise<void> {
  await sql`delete from ticket where kind = ${kind} and account_id = ${accountId}`.execute(database);
}

const digestOf = (token: string) => createHash('sha256').update(token).digest();
