// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';

/**
 * Deletes the accounts with some e-mails, for somebody who is erased, with all that hangs on them; gives them as
 * `Name <e-mail>`. Only those of the organisation alone: with nothing to do in another, and not that of whoever erases.
 */
export async function eraseAccounts(
  tx: Queryable,
  organisationId: Id,
  emails: readonly string[],
  erasedBy: string,
): Promise<readonly string[]> {
  const wanted = emails.map((email) => email.toLowerCase()).filter((email) => email !== erasedBy);
  const isOf = (table: string, other: boolean) => sql`exists (select from ${sql.table(table)} t
    where t.account_id = account.id and t.organisation_id ${sql.raw(other ? '<>' : '=')} ${organisationId})`;
  const { rows } = await sql<{ said: string }>`delete from account where email = any(${wanted}::text[])
    and (${isOf('role_grant', false)} or ${isOf('account_event', false)})
    and not ${isOf('role_grant', true)} and not ${isOf('account_event', true)}
    returning name || ' <' || email || '>' as said`.execute(tx);
  return rows.map(({ said }) => said);
}
