// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database, Queryable } from '../../database/index.ts';
import { type Id, type Outcome, refuse, refused, success } from '../../organisation/index.ts';

/**
 * Does something to accounts in one transaction, unless nobody would be left who may decide who may. Transactions are
 * serializable: of two who close each other at the same instant, one finds that there would be nobody.
 */
export function unlessLast(
  database: Database,
  organisationId: Id,
  work: (tx: Queryable) => Promise<void>,
): Promise<Outcome<null>> {
  return database
    .transaction(async (tx) => {
      const was = await administrators(tx, organisationId);
      await work(tx);
      if (was > 0 && (await administrators(tx, organisationId)) === 0) throw new NobodyLeft();
      return success(null);
    })
    .catch((error: unknown) => {
      if (error instanceof NobodyLeft) return refused(refuse('last-administrator'));
      throw error;
    });
}

/** Undoes the transaction that it is thrown in. */
class NobodyLeft extends Error {}

async function administrators(tx: Queryable, organisationId: Id): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct account.id)::int as count from account join role_grant on account_id = account.id
    where disabled_at is null and organisation_id = ${organisationId}
      and role = 'administrator' and unit_id is null`.execute(tx);
  return rows[0]?.count ?? 0;
}
