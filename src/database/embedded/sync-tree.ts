// SPDX-License-Identifier: MPL-2.0
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Resolves when everything in a folder, and the folder's own list of names, is on the disk. */
export async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const paths = (folders: boolean) =>
    entries.filter((entry) => entry.isDirectory() === folders).map(({ name }) => join(folder, name));
  for (const path of paths(true)) await syncTree(path);
  // All files of a folder at once: the file system then writes its journal for many of them together.
  await Promise.all(paths(false).map(sync));
  await sync(folder);
}

/** Resolves when a file, or a folder's list of names, is on the disk. */
export async function sync(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
