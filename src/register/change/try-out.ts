// SPDX-License-Identifier: MPL-2.0
import type { Reach } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import type { CivilDate, Fact, FullSnapshot, Id, Operation, Refusal } from '../../organisation/index.ts';
import type { Snapshots } from '../read/snapshots.ts';
import { groundIn } from './ground.ts';
import { planChange } from './plan-change.ts';

/** What is to be tried out: operations, and facts that are said besides. */
export interface Proposal {
  readonly operations: readonly Operation[];
  readonly besides?: readonly Fact[];
  /** What of the organisation may be changed; all, where it is not said. */
  readonly reach?: Reach;
}

/** What would come of operations, one by one, if they were recorded. */
export interface TriedOut {
  /** The organisation on the day as it is planned without them. */
  readonly before: FullSnapshot;
  /** The same day with all of them that can be done. */
  readonly after: FullSnapshot;
  readonly facts: readonly Fact[];
  /** Why some cannot be done, each with the place of its operation: `operations.12`. */
  readonly refusals: readonly Refusal[];
  /** The places of those left out: also of those that only lack what another one would have made. */
  readonly leftOut: readonly number[];
}

/**
 * Tries operations out without recording anything. It does not stop at one that cannot be done. What only the database
 * can find, on all the days at once, is not found here: see `rehearse`.
 */
export async function tryOut(
  database: Database,
  snapshots: Snapshots,
  organisationId: Id,
  proposal: Proposal,
  on: CivilDate,
): Promise<TriedOut> {
  // Brings what is kept up to date first, so that planning finds it and need not read it.
  await snapshots.refresh();
  return database.readTransaction(async (tx) => {
    const planned = await planChange(
      { reach: 'all', ...proposal, on },
      groundIn(tx, snapshots, organisationId),
    );
    const { facts, refusals, leftOut, days } = planned;
    const [before, after] = [await days.before(on), await days.afterwards(on)];
    return { before, after, facts: facts.map(({ fact }) => fact), refusals, leftOut };
  });
}
