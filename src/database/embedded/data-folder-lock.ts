// SPDX-License-Identifier: MPL-2.0
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseRefusal } from '../refusals.ts';
import { forgetOwner, ownerOf, writeOwner } from './data-folder-owner.ts';

/** How long a second process waits for the first to let go, in ms: enough for two that start at the same instant. */
const patience = 500;

/** Result code of SQLite: somebody else holds the lock. */
const busy = 5;

/** The sole right to a data folder. */
export interface DataFolderLock {
  release(): void;
}

/**
 * Takes the sole right to a data folder; throws a `DatabaseRefusal` when another process, or this one, has it.
 *
 * It is a lock of the operating system on the file `lock`, taken by way of the SQLite that is built into Node:
 * the only way there to such a lock without native code. The system lets go of it the moment the process dies,
 * however it dies, so there is no stale lock to be judged by process numbers and clocks, no race between two
 * who would take it over, and containers that share the folder on one machine see each other's lock.
 * Limits: machines that share the folder over a network need a file system with working locks (NFS 4 has
 * them), and this process must not open and close the file `lock` by any other way, which would let go of it.
 */
export function lockDataFolder(folder: string): DataFolderLock {
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: patience });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== busy) throw error;
    throw new DatabaseRefusal('data-folder-in-use', { folder, owner: ownerOf(folder) }, error);
  }
  writeOwner(folder);
  return {
    release: () => {
      forgetOwner(folder);
      lock.close();
    },
  };
}
