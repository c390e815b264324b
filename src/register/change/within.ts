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

/** What work comes to, or why it was refused: it threw `Refused`, or broke a rule of the database. */
export async function orRefused<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof Refused) return refused(...error.refusals);
    const refusal = refusalFor(error);
    if (refusal) return refused(refusal);
    throw error;
  }
}

/**
 * Does work that records something in one transaction, of which nothing stays where it is refused.
 * When it returns, every snapshot that is given out has in it what was recorded.
 */
export function within<T>(
  database: Database,
  snapshots: Snapshots,
  work: (tx: Transaction) => Promise<T>,
): Promise<Outcome<T>> {
  return orRefused(async () => {
    // Brings what is kept up to date first, so that planning finds it and need not read it inside the transaction.
    await snapshots.refresh();
    const done = await database.transaction(work);
    // The change is recorded, whatever happens now: if it cannot be read, nothing older may be given out.
    await snapshots.refresh().catch(() => snapshots.forget());
    return done;
  });
}
