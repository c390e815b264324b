// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';
import { grant } from '../grants.ts';
import type { Grant } from '../roles.ts';
import { voidTickets } from '../tickets.ts';
import { note } from './decide.ts';
import type { Deciding } from './manageable.ts';

/**
 * Gives an account a role. A link to choose its password that somebody else has made is void from now on: they may not be one
 * who can give this role, and would have it by the link.
 */
export async function giveRole(
  tx: Queryable,
  deciding: Deciding,
  accountId: Id,
  role: Grant,
  now: Date,
): Promise<void> {
  if (!(await grant(tx, accountId, role))) return;
  await note(tx, deciding, accountId, 'role-given', now, { role: role.role, unit: role.unitId });
  if ((await lastInvitedBy(tx, accountId)) !== deciding.permit.actor)
    await voidTickets(tx, 'invitation', accountId);
}

async function lastInvitedBy(tx: Queryable, accountId: Id): Promise<string | undefined> {
  const { rows } = await sql<{ actor: string }>`select actor from account_event
    where account_id = ${accountId} and kind in ('made', 'invited', 'opened') order by id desc limit 1`.execute(
    tx,
  );
  return rows[0]?.actor;
}
