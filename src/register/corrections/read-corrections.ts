// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { type Id, id as idShape } from '../../organisation/index.ts';
import type { Correction, CorrectionSummary } from './correction.ts';

const summary = sql`id, unit_id as "unitId", person_id as "personId", page, sent_at as "sentAt", times, status,
  dealt_by as "dealtBy", dealt_at as "dealtAt", comment is not null as "hasComment",
  array(select f.field from correction_field f where f.organisation_id = correction.organisation_id
    and f.correction_id = correction.id order by f.place) as about`;

/** So many of those that have been dealt with are shown. */
const latest = 200;

/** The corrections that wait, the oldest first; or those that have been dealt with, the latest first. */
export async function listCorrections(
  tx: Queryable,
  organisationId: Id,
  which: 'waiting' | 'dealt-with',
): Promise<readonly CorrectionSummary[]> {
  const order =
    which === 'waiting'
      ? sql`status = 'open' order by sent_at, id`
      : sql`status <> 'open' order by dealt_at desc, id limit ${latest}`;
  const { rows } = await sql<CorrectionSummary>`select ${summary} from correction
    where organisation_id = ${organisationId} and ${order}`.execute(tx);
  return rows;
}

/** A correction with its fields; undefined where there is none. `hold` keeps everybody else from it until the end. */
export async function readCorrection(
  tx: Queryable,
  organisationId: Id,
  id: Id,
  hold = false,
): Promise<Correction | undefined> {
  if (!idShape.safeParse(id).success) return undefined;
  const { rows } = await sql<Omit<Correction, 'fields'>>`select ${summary}, language, seen_on as "seenOn",
      seen_change as "seenChange", comment, sender_name as "senderName", sender_email as "senderEmail", answer,
      recorded_change as "recordedChange"
    from correction where organisation_id = ${organisationId} and id = ${id} ${hold ? sql`for update` : sql``}`.execute(
    tx,
  );
  const [correction] = rows;
  return correction && { ...correction, fields: await readFields(tx, organisationId, id) };
}

async function readFields(tx: Queryable, organisationId: Id, id: Id): Promise<Correction['fields']> {
  const { rows } = await sql<Correction['fields'][number]>`
    select place, field, was, proposed, taken from correction_field
    where organisation_id = ${organisationId} and correction_id = ${id} order by place`.execute(tx);
  return rows;
}
