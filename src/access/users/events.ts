// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';

type Kind =
  | 'made'
  | 'invited'
  | 'role-given'
  | 'role-taken'
  | 'password-chosen'
  | 'passkey-added'
  | 'passkey-removed'
  | 'signed-out'
  | 'closed';

/** Something that was done to an account. */
export interface AccountEvent {
  readonly at: Date;
  /** Who did it: an e-mail, or the command line. */
  readonly actor: string;
  readonly kind: Kind;
  /** The role and its unit, or what a passkey was called. */
  readonly content: Readonly<Record<string, string | null>>;
}

interface NewEvent {
  readonly accountId: Id;
  readonly organisationId: Id | null;
  readonly actor: string;
  readonly kind: Kind;
  readonly content?: AccountEvent['content'];
}

/** Writes down what was done, in the transaction that does it. */
export async function noteEvent(
  tx: Queryable,
  { accountId, organisationId, actor, kind, content = {} }: NewEvent,
  now: Date,
): Promise<void> {
  await sql`insert into account_event (account_id, organisation_id, at, actor, kind, content)
    values (${accountId}, ${organisationId}, ${now}, ${actor}, ${kind}, ${JSON.stringify(content)}::jsonb)`.execute(
    tx,
  );
}

const most = 100;

/** What was done to an account, the latest first: in one organisation, or by its owner. */
export async function eventsOf(
  database: Queryable,
  accountId: Id,
  organisationId: Id,
): Promise<readonly AccountEvent[]> {
  const { rows } = await sql<AccountEvent>`select at, actor, kind, content from account_event
    where account_id = ${accountId} and (organisation_id is null or organisation_id = ${organisationId})
    order by id desc limit ${most}`.execute(database);
  return rows;
}
