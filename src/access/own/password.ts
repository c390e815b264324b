// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import { type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import { keptPassword, setPassword } from '../accounts.ts';
import type { DoorKeeper } from '../door-keeper.ts';
import { isPassword } from '../passwords.ts';
import { endAllSessions, type SignedIn } from '../sessions.ts';
import { voidTickets } from '../tickets.ts';
import { noteEvent } from '../users/events.ts';

/** Changes one's own password; all other sessions end. Whoever found a browser open does not guess the old one for long. */
export async function changePassword(
  database: Database,
  keeper: DoorKeeper,
  { account, session }: SignedIn,
  { old, chosen }: { readonly old: string; readonly chosen: string },
  now: Date,
): Promise<Outcome<null>> {
  const { id: accountId, email } = account;
  const isRight = await keeper.admit({ email, from: session }, now, async () => {
    const { rows } = await sql<{ password: string | null }>`
      select password from account where id = ${accountId}`.execute(database.query);
    return (await isPassword(old, rows[0]?.password ?? null)) || 'wrong';
  });
  if (isRight === 'too-often') return refused(refuse('sign-in-too-often'));
  if (isRight === 'wrong') return refused(refuse('password-wrong', {}, 'nuvaerende'));
  const kept = await keptPassword(chosen);
  if (!kept.ok) return kept;
  return database.transaction(async (tx) => {
    await setPassword(tx, accountId, kept.value);
    await voidTickets(tx, 'invitation', accountId);
    await endAllSessions(tx, accountId, session);
    await noteEvent(tx, { accountId, organisationId: null, actor: email, kind: 'password-chosen' }, now);
    return success(null);
  });
}
