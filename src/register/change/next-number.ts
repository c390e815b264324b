// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Transaction } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';

/** The number of the change that this transaction writes. Nobody else can write one until it ends. */
export async function nextNumber(tx: Transaction, organisationId: Id): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select last_change + 1 as number from organisation where id = ${organisationId} for update`.execute(tx);
  const number = rows[0]?.number;
  if (number === undefined) throw new Error(`no organisation ${organisationId}`);
  await sql`select set_config('vejviser.change', ${String(number)}, true)`.execute(tx);
  return number;
}
