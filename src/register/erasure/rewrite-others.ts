// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';
import type { Said } from './said.ts';
import type { Traces } from './traces.ts';
import type { WithoutPerson } from './without-person.ts';

interface DraftOperationRow {
  readonly draftId: Id;
  readonly place: number;
  readonly operation: Said;
}

/** Takes a person out of the operations of drafts, living and recorded; those of whom it is left with nothing go. */
export async function rewriteDraftOperations(
  tx: Queryable,
  organisationId: Id,
  without: WithoutPerson,
): Promise<number> {
  const { rows } =
    await sql<DraftOperationRow>`select draft_id as "draftId", place, operation from draft_operation
    where organisation_id = ${organisationId} order by draft_id, place`.execute(tx);
  const left = rows.map((row) => ({ ...row, left: without.said(row.operation) }));
  const different = left.filter(({ operation, left }) => left !== operation);
  if (different.length === 0) return 0;
  const drafts = new Set(different.map(({ draftId }) => draftId));
  for (const { draftId, place, left } of different)
    if (left) await writeOperation(tx, organisationId, draftId, place, left);
    else
      await sql`delete from draft_operation
        where organisation_id = ${organisationId} and draft_id = ${draftId} and place = ${place}`.execute(tx);
  await sql`update draft_operation o set place = n.place from (
      select draft_id, place as old, row_number() over (partition by draft_id order by place) - 1 as place
      from draft_operation where organisation_id = ${organisationId} and draft_id = any(${[...drafts]}::uuid[])
    ) n where o.organisation_id = ${organisationId} and o.draft_id = n.draft_id and o.place = n.old and n.place <> n.old`.execute(
    tx,
  );
  // Whoever has one of them open is told that it has changed.
  await sql`update draft set version = version + 1
    where organisation_id = ${organisationId} and id = any(${[...drafts]}::uuid[])`.execute(tx);
  return different.length;
}

async function writeOperation(
  tx: Queryable,
  organisationId: Id,
  draftId: Id,
  place: number,
  operation: Said,
) {
  await sql`update draft_operation set operation = ${JSON.stringify(operation)}::jsonb
    where organisation_id = ${organisationId} and draft_id = ${draftId} and place = ${place}`.execute(tx);
}

/** Texts that stand beside the facts, and who is said to have done something, by table. */
const beside = [
  ['draft', ['title', 'reason', 'created_by', 'updated_by', 'submitted_by', 'approved_by']],
  ['draft_operation', ['added_by']],
  ['draft_review', ['made_by']],
  ['correction', ['comment', 'answer', 'dealt_by', 'sender_name', 'sender_email']],
  ['correction_field', ['was', 'proposed']],
  ['letter', ['subject', 'body', 'failed_because']],
  ['review', ['confirmed_by']],
  ['erasure', ['erased_by']],
  ['account_event', ['actor']],
] as const;

export async function rewriteTextsBeside(
  tx: Queryable,
  organisationId: Id,
  without: WithoutPerson,
): Promise<void> {
  for (const [table, columns] of beside)
    for (const column of columns) await rewriteColumn(tx, organisationId, table, column, without);
  const { rows } = await sql<{ number: number; event: string; payload: unknown }>`
    select change_number as number, event, payload from outbox where organisation_id = ${organisationId}
      and event <> 'change.recorded'`.execute(tx);
  for (const { number, event, payload } of rows) {
    const after: Said = without.said({ payload }) ?? {};
    if (after.payload !== payload)
      await sql`update outbox set payload = ${JSON.stringify(after.payload)}::jsonb
        where organisation_id = ${organisationId} and change_number = ${number} and event = ${event}`.execute(
        tx,
      );
  }
}

async function rewriteColumn(
  tx: Queryable,
  organisationId: Id,
  table: string,
  column: string,
  without: WithoutPerson,
): Promise<void> {
  const { rows } = await sql<{
    text: string;
  }>`select distinct ${sql.ref(column)} as text from ${sql.table(table)}
    where organisation_id = ${organisationId} and ${sql.ref(column)} is not null`.execute(tx);
  for (const { text } of rows) {
    const after = without.text(text);
    if (after !== text)
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${after}
        where organisation_id = ${organisationId} and ${sql.ref(column)} = ${text}`.execute(tx);
  }
}

/** Takes out what is about the person alone: corrections of their page, letters to them, addresses of theirs that are looked at. */
export async function forgetWhatIsTheirs(
  tx: Queryable,
  organisationId: Id,
  personId: Id,
  without: WithoutPerson,
): Promise<void> {
  await sql`delete from correction where organisation_id = ${organisationId} and person_id = ${personId}`.execute(
    tx,
  );
  for (const [table, column] of [
    ['letter', 'recipient'],
    ['link_check', 'url'],
    ['correction', 'page'],
  ] as const) {
    const { rows } = await sql<{ text: string }>`
      select distinct ${sql.ref(column)} as text from ${sql.table(table)}
      where organisation_id = ${organisationId} and ${sql.ref(column)} is not null`.execute(tx);
    const theirs = rows.map(({ text }) => text).filter((text) => without.text(text) !== text);
    if (theirs.length > 0)
      await sql`delete from ${sql.table(table)}
        where organisation_id = ${organisationId} and ${sql.ref(column)} = any(${theirs}::text[])`.execute(
        tx,
      );
  }
}

/** Forgets what was searched for in vain with the person's name. */
export async function forgetSearches(
  tx: Queryable,
  organisationId: Id,
  { isSearch }: Traces,
): Promise<number> {
  const { rows } = await sql<{ words: string }>`
    select words from unanswered_search where organisation_id = ${organisationId}`.execute(tx);
  const theirs = rows.map(({ words }) => words).filter(isSearch);
  if (theirs.length > 0)
    await sql`delete from unanswered_search
      where organisation_id = ${organisationId} and words = any(${theirs}::text[])`.execute(tx);
  return theirs.length;
}
