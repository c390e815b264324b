// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../../database/index.ts';
import { type Fact, type Id, type Outcome, success } from '../../organisation/index.ts';
import type { Snapshots } from '../read/snapshots.ts';
import { nextNumber } from './next-number.ts';
import type { Proposal } from './try-out.ts';
import { within } from './within.ts';
import { writeChange } from './write-change.ts';

/** Leaves the transaction, which could have been recorded, so that nothing of it stays. */
class Rehearsed extends Error {
  readonly facts: readonly Fact[];
  constructor(facts: readonly Fact[]) {
    super('rehearsed');
    this.facts = facts;
  }
}

/**
 * Does all that recording does, rules of the database included, and takes it back: what it would come to, or all that
 * stands in its way. Others who record wait meanwhile.
 */
export async function rehearse(
  database: Database,
  snapshots: Snapshots,
  organisationId: Id,
  proposal: Proposal,
): Promise<Outcome<readonly Fact[]>> {
  try {
    return await within<never>(database, snapshots, async (tx) => {
      const number = await nextNumber(tx, organisationId);
      throw new Rehearsed(
        await writeChange(tx, database.engine, snapshots, {
          ...{ organisationId, number, proposal },
          reach: proposal.reach ?? 'all',
        }),
      );
    });
  } catch (error) {
    if (error instanceof Rehearsed) return success(error.facts);
    throw error;
  }
}
