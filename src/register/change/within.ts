// SPDX-License-Identifier: MPL-2.0
import type { Database, Transaction } from '../../database/index.ts';
import { type Outcome, type Refusal, refused, success } from '../../organisation/index.ts';
import type { Snapshots } from '../read/snapshots.ts';
import { refusalFor } from './broken-rules.ts';

/** Leaves the transaction so that nothing of it stays. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(...refusals: readonly Refusal[]) {
    super('refused');
    this.refusals = refusals;
  }
}

/**
 * Does work in one transaction, of which nothing stays where it throws `Refused` or a rule of the database is broken.
 * When it returns, every snapshot that is given out has in it what was recorded.
 */
export async function within<T>(
  database: Database,
  snapshots: Snapshots,
  work: (tx: Transaction) => Promise<T>,
): Promise<Outcome<T>> {
  try {
    // Brings what is kept up to date first, so that planning finds it and need not read it inside the transaction.
    await snapshots.refresh();
    const done = await database.transaction(work);
    // The change is recorded, whatever happens now: if it cannot be read, nothing older may be given out.
    await snapshots.refresh().catch(() => snapshots.forget());
    return success(done);
  } catch (error) {
    if (error instanceof Refused) return refused(...error.refusals);
    const refusal = refusalFor(error);
    if (refusal) return refused(refusal);
    throw error;
  }
}
