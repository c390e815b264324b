// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Transaction } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';
import type { Letter } from './letter.ts';

/** A letter that was taken to be sent, and which attempt this is. */
export interface TakenLetter extends Letter {
  readonly attempts: number;
}

/** How long a letter belongs to the one who took it, in milliseconds: one who dies meanwhile leaves it to others. */
const lease = 10 * 60_000;

/**
 * Takes the letter that has waited longest, so that nobody else takes it meanwhile; undefined where none is to be sent now,
 * or so many have been tried within the last minute. Counting and taking are one serialisable transaction, so several
 * processes together keep to the limit.
 */
export async function takeLetter(
  tx: Transaction,
  organisationId: Id,
  now: Date,
  perMinute: number,
): Promise<TakenLetter | undefined> {
  const minuteAgo = new Date(now.getTime() - 60_000);
  const { rows } = await sql<TakenLetter>`
    update letter set attempts = attempts + 1, tried_at = ${now}, next_try = ${new Date(now.getTime() + lease)}
    where organisation_id = ${organisationId} and key = (
      select key from letter
      where organisation_id = ${organisationId} and sent_at is null and given_up_at is null and next_try <= ${now}
        and (select count(*) from letter where organisation_id = ${organisationId} and tried_at > ${minuteAgo}) < ${perMinute}
      order by next_try, key limit 1 for update skip locked)
    returning key, recipient as "to", subject, body as text, language, attempts`.execute(tx);
  return rows[0];
}
