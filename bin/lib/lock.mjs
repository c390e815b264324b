// SPDX-License-Identifier: MPL-2.0
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './say.mjs';

/**
 * Do `work` while holding the lock file: of two set-ups in one checkout, one waits. The file holds the owner's process
 * id, so a lock left by a process that is gone is taken over.
 */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  for (let waited = false; !tryLock(file); waited = true) {
    if (!waited) say('Waiting for another set-up in this folder to finish …');
    await pause(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return removeIfStale(file) && tryLock(file);
  }
}

/** True where an old lock is out of the way. */
function removeIfStale(file) {
  const owner = ownerOf(file);
  if (owner === undefined ? isYoung(file) : isAlive(owner)) return false;
  // Renamed first: if two take over at once, only one has the old file in its hands.
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (ownerOf(aside) === owner) rmSync(aside);
    else renameSync(aside, file);
    return true;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return true;
  }
}

function ownerOf(file) {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(owner) && owner > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

/** Between making the file and writing the id into it, its owner has a moment; not ten seconds. */
function isYoung(file) {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined || Date.now() - made < 10_000;
}

/** Whether another process with this id runs. */
export function isAlive(pid) {
  // In a container the same id comes back at each start: a lock with our own id is an old one.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
