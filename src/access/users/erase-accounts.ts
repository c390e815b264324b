// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';

/**
 * Deletes the accounts with some e-mails, for somebody who is erased, with all that hangs on them; gives how many. One that
 * has roles in another organisation too is left with those.
 */
export async function eraseAccounts(
  tx: Queryable,
  organisationId: Id,
  emails: readonly string[],
): Promise<number> {
  const wanted = emails.map((email) => email.toLowerCase());
  const { rows } = await sql`delete from account where email = any(${wanted}::text[])
    and not exists (select from role_grant where account_id = account.id and organisation_id <> ${organisationId})
    returning id`.execute(tx);
  await sql`delete from role_grant using account where account.id = account_id
    and email = any(${wanted}::text[]) and organisation_id = ${organisationId}`.execute(tx);
  return rows.length;
}
