// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database, Queryable } from '../../database/index.ts';
import { type Id, type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import { type Account, keptPassword, setPassword } from '../accounts.ts';
import { beginSession, endAllSessions } from '../sessions.ts';
import { makeTicket, seeTicket, takeTicket, voidTickets } from '../tickets.ts';
import { noteEvent } from './events.ts';

const day = 86_400_000;
/** How long a link to choose a password is good, in days. */
export const invitationDays = 7;

/** A new link to choose a password, in the place of any before it; gives its token. */
export async function invitation(tx: Queryable, accountId: Id, now: Date): Promise<string> {
  await voidTickets(tx, 'invitation', accountId);
  return makeTicket(tx, { kind: 'invitation', accountId, content: {}, lasts: invitationDays * day }, now);
}

/** Who was invited by a link; undefined where it is good no longer. */
export async function invited(database: Queryable, token: string, now: Date): Promise<Account | undefined> {
  const ticket = await seeTicket(database, 'invitation', token, now);
  if (!ticket) return undefined;
  const { rows } = await sql<Account>`select id, email, name from account
    where id = ${ticket.accountId} and disabled_at is null`.execute(database);
  return rows[0];
}

/** Chooses the password by a link, which is used up; signs in, and out wherever else. */
export async function acceptInvitation(
  database: Database,
  token: string,
  password: string,
  now: Date,
): Promise<Outcome<string>> {
  const account = await invited(database.query, token, now);
  if (!account) return refused(refuse('invitation-gone'));
  const kept = await keptPassword(password);
  if (!kept.ok) return kept;
  return database.transaction(async (tx) => {
    if (!(await takeTicket(tx, 'invitation', token, now))) return refused(refuse('invitation-gone'));
    await setPassword(tx, account.id, kept.value);
    await endAllSessions(tx, account.id);
    const event = { kind: 'password-chosen', actor: account.email, organisationId: null } as const;
    await noteEvent(tx, { ...event, accountId: account.id }, now);
    return success(await beginSession(tx, account.id, 'password', now));
  });
}
