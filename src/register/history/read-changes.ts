// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';

/** A change as the history tells of it. */
export interface RecordedChange {
  readonly number: number;
  readonly recordedAt: Date;
  readonly actor: string;
  readonly reason: string;
}

/** The latest changes of an organisation, the last first. */
export async function readLatestChanges(
  database: Queryable,
  organisationId: Id,
  most: number,
): Promise<readonly RecordedChange[]> {
  return readSomeChanges(database, organisationId, sql`true`, most);
}

/** Some changes, the last first. */
export async function readSomeChanges(
  database: Queryable,
  organisationId: Id,
  which: RawBuilder<unknown>,
  most: number,
): Promise<readonly RecordedChange[]> {
  const { rows } = await sql<RecordedChange>`
    select number, recorded_at as "recordedAt", actor, reason from change
    where organisation_id = ${organisationId} and ${which} order by number desc limit ${most}`.execute(
    database,
  );
  return rows;
}
