// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';

/** Forgets who sent what was sent before an instant, whether or not anybody has dealt with it; says of how many. */
export async function forgetSenders(tx: Queryable, organisationId: Id, before: Date): Promise<number> {
  const { rows } = await sql`update correction set sender_name = null, sender_email = null
    where organisation_id = ${organisationId} and sent_at < ${before}
      and (sender_name is not null or sender_email is not null)
    returning id`.execute(tx);
  return rows.length;
}
