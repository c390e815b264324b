// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { z } from 'zod';
import type { Queryable, Transaction } from '../../database/index.ts';
import { id } from '../../organisation/index.ts';
import { eraseWithin } from './erase.ts';
import { erasureReasons } from './erasure.ts';

/** An erasure as it stands in a list that is kept beside the backups: nothing that tells who it was. */
export const listed = z.object({
  organisation: id,
  person: id,
  at: z.iso.datetime(),
  by: z.string().max(300),
  reason: z.enum(erasureReasons),
});
export type Listed = z.infer<typeof listed>;

/** Every erasure of the installation, the first first. */
export async function listErasures(tx: Queryable): Promise<readonly Listed[]> {
  const { rows } = await sql<Omit<Listed, 'at'> & { at: Date }>`
    select organisation_id as organisation, person_id as person, erased_at as at, erased_by as by, reason
    from erasure order by erased_at, organisation_id, person_id`.execute(tx);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** Does those of a list again that a backup from before them has brought back; gives how many those were. */
export async function eraseAgain(tx: Transaction, list: readonly Listed[], now: Date): Promise<number> {
  const { rows } = await sql<{ key: string }>`
    select organisation_id || ' ' || id as key from person union select organisation_id || ' ' || id from person_history
    except select organisation_id || ' ' || person_id from erasure`.execute(tx);
  const there = new Set(rows.map(({ key }) => key));
  const again = list.filter(({ organisation, person }) => there.delete(`${organisation} ${person}`));
  for (const { organisation, person, at, by, reason } of again)
    await eraseWithin(
      tx,
      organisation,
      { personId: person, erasedAt: new Date(at), erasedBy: by, reason },
      now,
    );
  return again.length;
}
