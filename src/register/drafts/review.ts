// SPDX-License-Identifier: MPL-2.0
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';
import type { By } from './draft.ts';
import type { Which } from './write-drafts.ts';

/** A private link to a draft, without what opens it: that is told once, when the link is made. */
export interface ReviewLink {
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

/** A link holds so many days. */
const days = 30;

/** Makes the one link that opens a draft; an earlier one opens it no more. Returns the secret that it carries. */
export async function makeReview(
  tx: Queryable,
  { organisationId, id }: Which,
  { permit, now }: By,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(now.getTime() + days * 86_400_000);
  await endReview(tx, { organisationId, id });
  await sql`insert into draft_review (organisation_id, draft_id, digest, made_by, made_at, expires_at)
    values (${organisationId}, ${id}, ${digestOf(token)}, ${permit.actor}, ${now}, ${expires})`.execute(tx);
  return token;
}

/** The link of a draft opens it no more. */
export async function endReview(tx: Queryable, { organisationId, id }: Which): Promise<void> {
  await sql`delete from draft_review where organisation_id = ${organisationId} and draft_id = ${id}`.execute(
    tx,
  );
}

/** The link of a draft that still opens it, if it has one. */
export async function readReview(
  tx: Queryable,
  { organisationId, id }: Which,
  now: Date,
): Promise<ReviewLink | undefined> {
  const { rows } = await sql<ReviewLink>`
    select made_by as "madeBy", made_at as "madeAt", expires_at as "expiresAt" from draft_review
    where organisation_id = ${organisationId} and draft_id = ${id} and expires_at > ${now}`.execute(tx);
  return rows[0];
}

/** The draft that a secret opens at an instant. */
export async function draftBehind(
  tx: Queryable,
  organisationId: Id,
  token: string,
  now: Date,
): Promise<Id | undefined> {
  const { rows } = await sql<{ id: Id }>`select draft_id as id from draft_review
    where organisation_id = ${organisationId} and digest = ${digestOf(token)} and expires_at > ${now}`.execute(
    tx,
  );
  return rows[0]?.id;
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
