// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Permit } from '../../access/index.ts';
import type { Database, Transaction } from '../../database/index.ts';
import type { Change, Fact, Id, Outcome, PictureFile } from '../../organisation/index.ts';
import { addOrganisation } from '../organisations.ts';
import type { OutboxEvent } from '../outbox/events.ts';
import { keepFile } from '../pictures/keep-file.ts';
import type { Snapshots } from '../read/snapshots.ts';
import { asExpected } from './expected.ts';
import { nextNumber } from './next-number.ts';
import { within } from './within.ts';
import { writeChange } from './write-change.ts';

/** What the outbox calls it. */
const recorded: OutboxEvent = 'change.recorded';

/** A change that has been recorded: its number, and what it came to. */
export interface Recorded {
  readonly number: number;
  readonly facts: readonly Fact[];
}

/** What is to be recorded: by whose leave, what, and when. */
export interface ToRecord {
  readonly permit: Permit;
  readonly change: Change;
  readonly now: Date;
  /** What the change says besides what its operations come to. */
  readonly besides?: readonly Fact[];
  /** The bytes of pictures that are new. */
  readonly files?: readonly PictureFile[] | undefined;
  /** The key of the organisation, where the change is to make room for it if it is not there. */
  readonly newKey?: string | undefined;
}

/**
 * Records a change whole, in one transaction with its outbox row, or refuses it and leaves nothing behind.
 * When it returns, every snapshot that is given out has the change in it.
 */
export function record(
  database: Database,
  snapshots: Snapshots,
  toRecord: ToRecord,
): Promise<Outcome<Recorded>> {
  return within(database, snapshots, (tx) => recordWithin(tx, database.engine, snapshots, toRecord));
}

/** The same within a transaction that does more. Throws `Refused`. */
export async function recordWithin(
  tx: Transaction,
  engine: Database['engine'],
  snapshots: Snapshots,
  { permit, change, now, besides = [], files = [], newKey }: ToRecord,
): Promise<Recorded> {
  const { organisationId } = permit;
  if (newKey !== undefined) await addOrganisation(tx, organisationId, newKey);
  const number = await nextNumber(tx, organisationId);
  await asExpected(tx, organisationId, change.expects ?? []);
  for (const file of files) await keepFile(tx, organisationId, file);
  const { reach } = permit;
  const toWrite = { organisationId, number, reach, proposal: { ...change, besides } };
  const facts = await writeChange(tx, engine, snapshots, toWrite);
  await sql`insert into change (organisation_id, number, recorded_at, actor, reason, facts)
    values (${organisationId}, ${number}, ${now}, ${permit.actor}, ${change.reason}, ${JSON.stringify(facts)}::jsonb)`.execute(
    tx,
  );
  await announce(tx, organisationId, number);
  return { number, facts };
}

/** Moves the register on to the change, puts it where deliveries find it, and tells other processes on this database. */
export async function announce(tx: Transaction, organisationId: Id, number: number): Promise<void> {
  await sql`update organisation set last_change = ${number} where id = ${organisationId}`.execute(tx);
  await sql`insert into outbox (organisation_id, change_number, event, payload)
    values (${organisationId}, ${number}, ${recorded}, ${JSON.stringify({ change: number })}::jsonb)`.execute(
    tx,
  );
  await sql`select pg_notify('vejviser_change', ${`${organisationId}:${number}`})`.execute(tx);
}
