// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id, Operation } from '../../organisation/index.ts';
import type { About, By, DraftStatus, DraftSummary } from './draft.ts';

/** Which draft, of which organisation. */
export interface Which {
  readonly organisationId: Id;
  readonly id: Id;
}

export async function insertDraft(
  tx: Queryable,
  { organisationId, id }: Which,
  { permit, now }: By,
  { title, day, reason, decisionUrl }: About,
): Promise<void> {
  await sql`insert into draft (organisation_id, id, title, day, reason, decision_url, status, version,
      created_by, created_at, updated_by, updated_at)
    values (${organisationId}, ${id}, ${title}, ${day}, ${reason}, ${decisionUrl}, 'open', 1,
      ${permit.actor}, ${now}, ${permit.actor}, ${now})`.execute(tx);
}

/** Says who has done something to a draft, so that whoever saw it before that is refused. */
export async function touchDraft(
  tx: Queryable,
  { organisationId, id }: Which,
  { permit, now }: By,
): Promise<void> {
  await sql`update draft set version = version + 1, updated_by = ${permit.actor}, updated_at = ${now}
    where organisation_id = ${organisationId} and id = ${id}`.execute(tx);
}

/** Says something else about a draft; what begins on its day moves with the day. */
export async function describeDraft(
  tx: Queryable,
  { organisationId, id }: Which,
  before: DraftSummary,
  { title, day, reason, decisionUrl }: About,
): Promise<void> {
  await sql`update draft set title = ${title}, day = ${day}, reason = ${reason}, decision_url = ${decisionUrl}
    where organisation_id = ${organisationId} and id = ${id}`.execute(tx);
  if (day === before.day) return;
  await sql`update draft_operation set operation = jsonb_set(operation, '{from}', to_jsonb(${day}::text))
    where organisation_id = ${organisationId} and draft_id = ${id} and operation->>'from' = ${before.day}`.execute(
    tx,
  );
}

/** Who did what last is kept: whoever reopens a draft takes back that it was submitted and approved. */
export async function moveDraft(
  tx: Queryable,
  { organisationId, id }: Which,
  status: DraftStatus,
  { submittedBy, approvedBy, recordedChange }: DraftMarks,
): Promise<void> {
  await sql`update draft set status = ${status}, submitted_by = ${submittedBy}, approved_by = ${approvedBy},
      recorded_change = ${recordedChange}
    where organisation_id = ${organisationId} and id = ${id}`.execute(tx);
}

/** Who has submitted and approved a draft, and the change that it became. */
export type DraftMarks = Pick<DraftSummary, 'submittedBy' | 'approvedBy' | 'recordedChange'>;

/** Adds operations after those that there are. */
export async function addOperations(
  tx: Queryable,
  { organisationId, id }: Which,
  { permit, now }: By,
  from: number,
  operations: readonly Operation[],
): Promise<void> {
  await sql`insert into draft_operation (organisation_id, draft_id, place, operation, added_by, added_at)
    select ${organisationId}, ${id}, ${from} + place - 1, operation, ${permit.actor}, ${now}
    from jsonb_array_elements(${JSON.stringify(operations)}::jsonb) with ordinality o (operation, place)`.execute(
    tx,
  );
}

/** Takes an operation out; those after it move up. */
export async function removeOperation(
  tx: Queryable,
  { organisationId, id }: Which,
  place: number,
): Promise<void> {
  await sql`delete from draft_operation
    where organisation_id = ${organisationId} and draft_id = ${id} and place = ${place}`.execute(tx);
  await sql`update draft_operation set place = place - 1
    where organisation_id = ${organisationId} and draft_id = ${id} and place > ${place}`.execute(tx);
}

/** Takes out the operation at a place and all after it. */
export async function removeOperationsFrom(
  tx: Queryable,
  { organisationId, id }: Which,
  place: number,
): Promise<void> {
  await sql`delete from draft_operation
    where organisation_id = ${organisationId} and draft_id = ${id} and place >= ${place}`.execute(tx);
}

/** A draft that was recorded is so no more: change `number` has undone it. */
export async function withdrawRecorded(
  tx: Queryable,
  { organisationId, id }: Which,
  number: number,
): Promise<void> {
  await sql`update draft set status = 'withdrawn', recorded_change = null, withdrawn_change = ${number}
    where organisation_id = ${organisationId} and id = ${id}`.execute(tx);
}

/** Puts operations in another order: that which stood at `places[0]` comes first. */
export async function orderOperations(
  tx: Queryable,
  { organisationId, id }: Which,
  places: readonly number[],
): Promise<void> {
  await sql`update draft_operation o set place = fresh.place - 1
    from unnest(${places}::int[]) with ordinality fresh (old, place)
    where organisation_id = ${organisationId} and draft_id = ${id} and o.place = fresh.old`.execute(tx);
}
