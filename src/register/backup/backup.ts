// SPDX-License-Identifier: MPL-2.0
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database } from '../../database/index.ts';
import { type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import { type Ending, linesOf } from './lines.ts';
import { prepareSession } from './rows.ts';

/** What was saved or brought back: how many rows, and the digest that `verify` gives too. */
export interface Saved {
  readonly rows: number;
  readonly digest: string;
}

/**
 * Saves everything in the database in one compressed file, as of one moment, while others go on working. The file
 * is there under its name when all of it is on the disk, and not before; only its owner may read it.
 */
export async function backup(database: Database, file: string): Promise<Outcome<Saved>> {
  const partial = `${file}.partial-${process.pid}`;
  try {
    const saved = await database.readTransaction(async (tx) => {
      await prepareSession(tx);
      let last: Ending | undefined;
      const lines = linesOf(tx, (ending) => {
        last = ending;
      });
      await write(lines, partial);
      return last;
    });
    await rename(partial, file);
    await sync(dirname(file));
    return success({ rows: saved?.rows ?? 0, digest: saved?.digest ?? '' });
  } catch (error) {
    await rm(partial, { force: true });
    return onDisk(error)
      ? refused(refuse('backup-unwritable', { file, reason: error.message }))
      : Promise.reject(error);
  }
}

async function write(lines: AsyncIterable<string>, file: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  await pipeline(Readable.from(lines), createGzip(), handle.createWriteStream({ flush: true }));
}

/** A new name in a folder is safe only once the folder itself is on the disk. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whether an error is the file system's: no such folder, no leave, no room. */
export function onDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
