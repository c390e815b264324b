// SPDX-License-Identifier: MPL-2.0
import { mkdir } from 'node:fs/promises';
import { DatabaseRefusal } from '../refusals.ts';
import { type DataFolderLock, lockDataFolder } from './data-folder-lock.ts';

/** Makes the data folder where it is missing, readable for its owner only, and locks it. */
export async function claimDataFolder(folder: string): Promise<DataFolderLock> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return lockDataFolder(folder);
  } catch (error) {
    if (error instanceof DatabaseRefusal) throw error;
    throw new DatabaseRefusal('data-folder-unusable', { folder, reason: (error as Error).message }, error);
  }
}
