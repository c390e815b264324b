// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import { type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import type { Account } from '../accounts.ts';
import { noteEvent } from '../users/events.ts';

/** Lets go of who one is at the provider; refused where one has no password and no passkey to sign in by. */
export function unlink(
  database: Database,
  { id: accountId, email: actor }: Account,
  now: Date,
): Promise<Outcome<null>> {
  return database.transaction(async (tx) => {
    const { rows } = await sql`select from account where id = ${accountId}
      and (password is not null or exists (select from passkey where account_id = ${accountId}))`.execute(tx);
    if (rows.length === 0) return refused(refuse('last-way-in'));
    const gone = await sql`delete from identity where account_id = ${accountId} returning 1`.execute(tx);
    if (gone.rows.length > 0)
      await noteEvent(tx, { accountId, organisationId: null, actor, kind: 'unlinked' }, now);
    return success(null);
  });
}
