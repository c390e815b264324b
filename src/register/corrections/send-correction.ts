// SPDX-License-Identifier: MPL-2.0
import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Transaction } from '../../database/index.ts';
import { type Id, refuse } from '../../organisation/index.ts';
import { Refused } from '../change/within.ts';
import type { NewCorrection } from './correction.ts';

/** So many wait for one page at most, and for the whole organisation. */
const most = { page: 20, all: 2_000 };

/** Takes a correction in. One that waits already is only counted; where too many wait it is refused: throws `Refused`. */
export async function sendCorrection(
  tx: Transaction,
  organisationId: Id,
  correction: NewCorrection,
  now: Date,
): Promise<void> {
  // One after the other, so that two at once are counted right.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`correction ${organisationId}`}, 0))`.execute(tx);
  const digest = digestOf(correction);
  if (await isFolded(tx, organisationId, correction, digest)) return;
  await refuseTooMany(tx, organisationId, correction);
  const id = randomUUID();
  await sql`insert into correction (organisation_id, id, unit_id, person_id, page, language, seen_on, seen_change,
      comment, digest, sent_at, sender_name, sender_email)
    values (${organisationId}, ${id}, ${correction.unitId}, ${correction.personId}, ${correction.page},
      ${correction.language}, ${correction.seenOn}, ${correction.seenChange}, ${correction.comment}, ${digest}, ${now},
      ${correction.senderName}, ${correction.senderEmail})`.execute(tx);
  for (const [place, { field, was, proposed }] of correction.fields.entries()) {
    await sql`insert into correction_field (organisation_id, correction_id, place, field, was, proposed)
      values (${organisationId}, ${id}, ${place}, ${field}, ${was}, ${proposed})`.execute(tx);
  }
}

/** Of what is proposed, not of who proposes it. */
function digestOf({ unitId, personId, page, fields, comment }: NewCorrection): Buffer {
  const proposed = fields.map(({ field, proposed: text }) => [field, text]).toSorted();
  return createHash('sha256')
    .update(JSON.stringify([unitId, personId, fields.length > 0 ? null : page, proposed, comment]))
    .digest();
}

/** Counts the same one once more, where nobody else would have to be answered. */
async function isFolded(
  tx: Transaction,
  organisationId: Id,
  { senderName, senderEmail }: NewCorrection,
  digest: Buffer,
): Promise<boolean> {
  const { rows } = await sql`update correction
    set times = times + 1, sender_name = coalesce(sender_name, ${senderName}::text),
      sender_email = coalesce(sender_email, ${senderEmail}::text)
    where organisation_id = ${organisationId} and status = 'open' and digest = ${digest}
      and (sender_email is null or ${senderEmail}::text is null or sender_email = ${senderEmail}::text)
    returning id`.execute(tx);
  return rows.length > 0;
}

async function refuseTooMany(
  tx: Transaction,
  organisationId: Id,
  { unitId, personId }: NewCorrection,
): Promise<void> {
  const { rows } = await sql<{ page: number; all: number }>`select
      count(*) filter (where unit_id = ${unitId} and person_id is not distinct from ${personId}::uuid)::integer as page,
      count(*)::integer as "all"
    from correction where organisation_id = ${organisationId} and status = 'open'`.execute(tx);
  const [waiting] = rows;
  if (waiting && (waiting.page >= most.page || waiting.all >= most.all))
    throw new Refused(refuse('correction-page-full'));
}
