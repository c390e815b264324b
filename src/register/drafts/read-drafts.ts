// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { type Id, id as idShape, refuse } from '../../organisation/index.ts';
import { Refused } from '../change/within.ts';
import type { Draft, DraftOperation, DraftStatus, DraftSummary, Seen } from './draft.ts';

const columns = sql`id, title, day, reason, decision_url as "decisionUrl", status, version,
  created_by as "createdBy", created_at as "createdAt", updated_by as "updatedBy", updated_at as "updatedAt",
  submitted_by as "submittedBy", approved_by as "approvedBy", recorded_change as "recordedChange",
  (select count(*) from draft_operation o where o.organisation_id = draft.organisation_id and o.draft_id = draft.id) as size`;

/** The drafts with one of some statuses, those on which something was done last first. */
export async function listDrafts(
  tx: Queryable,
  organisationId: Id,
  statuses: readonly DraftStatus[],
): Promise<readonly DraftSummary[]> {
  const { rows } = await sql<DraftSummary>`select ${columns} from draft
    where organisation_id = ${organisationId} and status = any(${statuses}) order by updated_at desc, id`.execute(
    tx,
  );
  return rows;
}

/** A draft with its operations; undefined where there is none. */
export async function readDraft(tx: Queryable, organisationId: Id, id: Id): Promise<Draft | undefined> {
  if (!idShape.safeParse(id).success) return undefined;
  const { rows } = await sql<DraftSummary>`select ${columns} from draft
    where organisation_id = ${organisationId} and id = ${id}`.execute(tx);
  const [draft] = rows;
  return draft && { ...draft, operations: await readOperations(tx, organisationId, id) };
}

async function readOperations(tx: Queryable, organisationId: Id, id: Id): Promise<readonly DraftOperation[]> {
  const { rows } = await sql<DraftOperation>`
    select operation, added_by as "addedBy", added_at as "addedAt" from draft_operation
    where organisation_id = ${organisationId} and draft_id = ${id} order by place`.execute(tx);
  return rows;
}

/** The draft, held by this transaction, if it still is as somebody has seen it. Throws `Refused`. */
export async function holdDraft(
  tx: Queryable,
  organisationId: Id,
  { id, version }: Seen,
): Promise<DraftSummary> {
  if (!idShape.safeParse(id).success) throw unknown(id);
  const { rows } = await sql<DraftSummary>`select ${columns} from draft
    where organisation_id = ${organisationId} and id = ${id} for update`.execute(tx);
  const [draft] = rows;
  if (!draft) throw unknown(id);
  if (draft.version === version) return draft;
  throw new Refused(refuse('draft-changed-meanwhile', { title: draft.title, by: draft.updatedBy }));
}

function unknown(id: Id): Refused {
  return new Refused(refuse('draft-unknown', { draft: id }));
}
