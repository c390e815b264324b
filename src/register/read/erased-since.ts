// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';

/** Whether a person has been erased by a change after number `since`. */
export async function erasedSince(tx: Queryable, organisationId: Id, since: number): Promise<boolean> {
  const { rows } = await sql<{ erased: boolean }>`select exists (select from erasure
    where organisation_id = ${organisationId} and change_number > ${since}) as erased`.execute(tx);
  return rows[0]?.erased === true;
}
