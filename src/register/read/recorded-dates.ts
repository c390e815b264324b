// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';

/** Adds when the changes after number `since` were recorded to `dates`. */
export async function readRecordedDates(
  tx: Queryable,
  organisationId: Id,
  since: number,
  dates: Map<number, Date>,
) {
  const { rows } = await sql<{ number: number; at: Date }>`
    select number, recorded_at as at from change
    where organisation_id = ${organisationId} and number > ${since}`.execute(tx);
  for (const { number, at } of rows) dates.set(number, at);
}
