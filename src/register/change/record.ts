// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Permit } from '../../access/index.ts';
import type { Database, Transaction } from '../../database/index.ts';
import {
  asOf,
  type Change,
  type CivilDate,
  type EntityName,
  type Fact,
  type Id,
  type Outcome,
  type Refusal,
  refused,
  success,
} from '../../organisation/index.ts';
import { addOrganisation } from '../organisations.ts';
import type { Snapshots } from '../read/snapshots.ts';
import { refusalFor } from './broken-rules.ts';
import { planChange } from './plan-change.ts';
import { gatherStatistics } from './statistics.ts';
import { readTimelines } from './timelines.ts';
import { writeFacts } from './write-facts.ts';

/** A change that has been recorded: its number, and what it came to. */
export interface Recorded {
  readonly number: number;
  readonly facts: readonly Fact[];
}

/** What is to be recorded: by whose leave, what, and when. */
interface ToRecord {
  readonly permit: Permit;
  readonly change: Change;
  readonly now: Date;
  /** The key of the organisation, where the change is to make room for it if it is not there. */
  readonly newKey: string | undefined;
}

/** Leaves the transaction so that nothing of it stays. */
class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super('refused');
    this.refusals = refusals;
  }
}

/**
 * Records a change whole, in one transaction with its outbox row, or refuses it and leaves nothing behind.
 * When it returns, every snapshot that is given out has the change in it.
 */
export async function record(
  database: Database,
  snapshots: Snapshots,
  toRecord: ToRecord,
): Promise<Outcome<Recorded>> {
  try {
    // Brings what is kept up to date first, so that planning finds it and need not read it inside the transaction.
    await snapshots.refresh();
    const recorded = await database.transaction((tx) =>
      recordWithin(tx, snapshots, toRecord, database.engine === 'embedded'),
    );
    // The change is recorded, whatever happens now: if it cannot be read, nothing older may be given out.
    await snapshots.refresh().catch(() => snapshots.forget());
    return success(recorded);
  } catch (error) {
    if (error instanceof Refused) return refused(...error.refusals);
    const refusal = refusalFor(error);
    if (refusal) return refused(refusal);
    throw error;
  }
}

async function recordWithin(
  tx: Transaction,
  snapshots: Snapshots,
  { permit, change, now, newKey }: ToRecord,
  embedded: boolean,
): Promise<Recorded> {
  const { organisationId } = permit;
  if (newKey !== undefined) await addOrganisation(tx, organisationId, newKey);
  const number = await nextNumber(tx, organisationId);
  const ground = {
    day: (date: CivilDate) => snapshots.within(tx, 'full', asOf(date)),
    timeline: async (entity: EntityName, id: Id) =>
      (await readTimelines(tx, organisationId, entity, [id])).get(id) ?? [],
  };
  const planned = await planChange(change, ground, permit.reach);
  if (!planned.ok) throw new Refused(planned.refusals);
  // What is recorded is what is written down: through JSON, so that nothing depends on undefined or on class.
  const facts: readonly Fact[] = JSON.parse(JSON.stringify(planned.value));
  await sql`insert into change (organisation_id, number, recorded_at, actor, reason, facts)
    values (${organisationId}, ${number}, ${now}, ${permit.actor}, ${change.reason}, ${JSON.stringify(facts)}::jsonb)`.execute(
    tx,
  );
  const written = await writeFacts(tx, organisationId, number, facts);
  if (!written.ok) throw new Refused(written.refusals);
  await gatherStatistics(tx, written.value, number, embedded);
  await sql`set constraints all immediate`.execute(tx);
  await announce(tx, organisationId, number);
  return { number, facts };
}

async function nextNumber(tx: Transaction, organisationId: Id): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select last_change + 1 as number from organisation where id = ${organisationId} for update`.execute(tx);
  const number = rows[0]?.number;
  if (number === undefined) throw new Error(`no organisation ${organisationId}`);
  await sql`select set_config('vejviser.change', ${String(number)}, true)`.execute(tx);
  return number;
}

/** Moves the register on to the change, puts it where deliveries find it, and tells other processes on this database. */
async function announce(tx: Transaction, organisationId: Id, number: number): Promise<void> {
  await sql`update organisation set last_change = ${number} where id = ${organisationId}`.execute(tx);
  await sql`insert into outbox (organisation_id, change_number, event, payload)
    values (${organisationId}, ${number}, 'change.recorded', ${JSON.stringify({ change: number })}::jsonb)`.execute(
    tx,
  );
  await sql`select pg_notify('vejviser_change', ${`${organisationId}:${number}`})`.execute(tx);
}
