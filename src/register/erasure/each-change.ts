// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Fact, Id } from '../../organisation/index.ts';

export interface ChangeRow {
  readonly number: number;
  readonly actor: string;
  readonly reason: string;
  readonly facts: readonly Fact[];
}

/** So many changes are read at a time: one may have tens of thousands of facts. */
const batch = 100;

/** The changes of an organisation in order, some at a time; only those that `which` holds for, where it is given. */
export async function* changesInTurn(
  tx: Queryable,
  organisationId: Id,
  which: RawBuilder<unknown> = sql`true`,
): AsyncGenerator<readonly ChangeRow[]> {
  for (let last = 0; ; ) {
    const { rows } = await sql<ChangeRow>`select number, actor, reason, facts from change
      where organisation_id = ${organisationId} and number > ${last} and ${which} order by number limit ${batch}`.execute(
      tx,
    );
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.number ?? last;
  }
}
