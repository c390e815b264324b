// SPDX-License-Identifier: MPL-2.0
import type { Database, Queryable } from '../../database/index.ts';
import { groupBy, type Refusal, refuse } from '../../organisation/index.ts';
import { digestOf } from '../backup/digest.ts';
import { prepareSession } from '../backup/rows.ts';
import type { Broken } from './broken.ts';
import { changesInOrder, failedReplays, replayAll } from './changes.ts';
import { erasedButThere } from './erased.ts';
import { keysInTime } from './keys-in-time.ts';
import { pictureFiles } from './picture-files.ts';
import { compareRows } from './rows-replayed.ts';
import { overfullPosts, unitsWithinThemselves } from './tree-and-seats.ts';

/** What asking everything came to: the digest of all rows, how many there are, and a refusal for each rule that is broken. */
export interface Verified {
  readonly digest: string;
  readonly rows: number;
  readonly broken: readonly Refusal[];
}

/**
 * Asks every rule of the register anew, as of one moment: keys and references on every day, the tree, the seats, and
 * that all changes made again from nothing give exactly the rows that are there, present and history.
 */
export function verify(database: Database): Promise<Verified> {
  return database.readTransaction(async (tx) => {
    await prepareSession(tx);
    const broken = [...groupBy(await askAll(tx), ({ rule }) => rule)].map(([rule, some]) =>
      refuse('rule-broken', { rule, example: some[0]?.example ?? '', count: String(some.length) }),
    );
    return { ...(await digestOf(tx)), broken };
  });
}

async function askAll(tx: Queryable): Promise<readonly Broken[]> {
  const replays = await replayAll(tx);
  return [
    ...(await changesInOrder(tx)),
    ...failedReplays(replays),
    ...(await compareRows(tx, replays)),
    ...(await keysInTime(tx)),
    ...(await unitsWithinThemselves(tx)),
    ...(await overfullPosts(tx)),
    ...(await erasedButThere(tx)),
    ...(await pictureFiles(tx)),
  ];
}
