// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Transaction } from '../../database/index.ts';
import { type Expectation, groupBy, type Id, refuse } from '../../organisation/index.ts';
import { tableOf } from '../tables.ts';
import { Refused } from './within.ts';

/**
 * Throws `Refused` where something is no longer as it was seen. Asked within the transaction that records, after it has
 * got the number that only one at a time can have: so of two who have seen the same, only the first one records.
 */
export async function asExpected(
  tx: Transaction,
  organisationId: Id,
  expects: readonly Expectation[],
): Promise<void> {
  for (const [entity, seen] of groupBy(expects, ({ entity }) => entity)) {
    const { rows } = await sql<{ id: Id }>`
      select seen.id from unnest(${seen.map(({ id }) => id)}::uuid[], ${seen.map(({ on }) => on)}::date[],
        ${seen.map(({ recordedBy }) => recordedBy)}::bigint[]) seen (id, day, recorded_by)
      where not exists (select from ${sql.table(tableOf(entity).name)} t
        where t.organisation_id = ${organisationId} and t.id = seen.id and t.valid @> seen.day
          and t.recorded_by = seen.recorded_by) limit 1`.execute(tx);
    const [changed] = rows;
    if (changed) throw new Refused(refuse('changed-meanwhile', { entity, id: changed.id }));
  }
}
