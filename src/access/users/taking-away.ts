// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database, Queryable } from '../../database/index.ts';
import { type Id, type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import { takeAway } from '../grants.ts';
import type { Grant } from '../roles.ts';
import { endAllSessions } from '../sessions.ts';

/** Closes an account: nobody signs in by it, and its roles are gone. What it has changed keeps its name. */
export function closeAccount(database: Database, accountId: Id, organisationId: Id, now: Date) {
  return unlessLast(database, organisationId, async (tx) => {
    await sql`update account set disabled_at = ${now}, password = null where id = ${accountId}`.execute(tx);
    await sql`delete from role_grant where account_id = ${accountId}`.execute(tx);
    await sql`delete from passkey where account_id = ${accountId}`.execute(tx);
    await sql`delete from ticket where account_id = ${accountId}`.execute(tx);
    await endAllSessions(tx, accountId);
  });
}

/** Takes a role that was given by hand away again. */
export function removeRole(database: Database, accountId: Id, role: Grant): Promise<Outcome<null>> {
  return unlessLast(database, role.organisationId, async (tx) => {
    await takeAway(tx, accountId, role);
  });
}

/** Does something to an account, unless nobody would be left who may decide who may. */
function unlessLast(
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
