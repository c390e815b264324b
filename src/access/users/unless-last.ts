// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { type Id, type Outcome, refuse, refused } from '../../organisation/index.ts';

/**
 * Does something to accounts, unless nobody would be left who may decide who may. Transactions are serializable: of two who
 * close each other at the same instant, one finds that there would be nobody. What was done is taken back by whoever hears
 * the refusal.
 */
export async function unlessLast(
  tx: Queryable,
  organisationId: Id,
  work: () => Promise<Outcome<null>>,
): Promise<Outcome<null>> {
  const was = await administrators(tx, organisationId);
  const outcome = await work();
  const isNobodyLeft = outcome.ok && was > 0 && (await administrators(tx, organisationId)) === 0;
  return isNobodyLeft ? refused(refuse('last-administrator')) : outcome;
}

/** Those who can sign in, and have the role from an administrator here: what groups give, a provider can take at any time. */
async function administrators(tx: Queryable, organisationId: Id): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct account.id)::int as count from account join role_grant g on g.account_id = account.id
    where disabled_at is null and organisation_id = ${organisationId}
      and role = 'administrator' and unit_id is null and source = 'hand'
      and (password is not null or exists (select from passkey p where p.account_id = account.id)
        or exists (select from identity i where i.account_id = account.id))`.execute(tx);
  return rows[0]?.count ?? 0;
}
