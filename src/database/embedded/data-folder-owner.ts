// SPDX-License-Identifier: MPL-2.0
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Beside the lock, for people only: who has it. Nothing is decided by this file, so it may be stale. */
const owner = (folder: string) => join(folder, 'owner');

export function writeOwner(folder: string): void {
  const fresh = `${owner(folder)}.new`;
  writeFileSync(fresh, `pid ${process.pid}, ${hostname()}\n`);
  renameSync(fresh, owner(folder));
}

/** `pid 4711, server7`. */
export function ownerOf(folder: string): string {
  try {
    return readFileSync(owner(folder), 'utf8').trim();
  } catch {
    return 'pid ?';
  }
}

export function forgetOwner(folder: string): void {
  rmSync(owner(folder), { force: true });
}
