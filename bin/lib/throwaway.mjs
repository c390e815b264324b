// SPDX-License-Identifier: MPL-2.0
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './lock.mjs';

/** Before the id of the process whose folder it is. */
const prefix = 'vejviser-run-';
/** Many times what the tests need at once, in bytes. */
const ample = 4 * 2 ** 30;

/**
 * Do `work` with a folder for what is thrown away after it: in memory where there is ample room and programs may run,
 * else where the system keeps such. The tests copy hundreds of databases: in memory that takes a tenth of the time.
 */
export async function inThrowawayFolder(work, { memory = '/dev/shm', least = ample } = {}) {
  removeLeftBehind(memory);
  const folder = makeIn(hasRoom(memory, least) && mayRun(memory) ? memory : tmpdir());
  try {
    return await work(folder);
  } finally {
    remove(folder);
  }
}

/** Those who were killed could not, and what lies in memory would stay there. */
function removeLeftBehind(place) {
  for (const name of namesIn(place)) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (pid > 0 && !isAlive(pid)) remove(join(place, name));
  }
}

function namesIn(place) {
  try {
    return readdirSync(place);
  } catch {
    return [];
  }
}

function hasRoom(place, least) {
  try {
    const { bavail, bsize } = statfsSync(place);
    return Math.min(bavail * bsize, freemem()) >= least;
  } catch {
    return false;
  }
}

/** PostgreSQL's programs are put there too, and some systems forbid to run what lies in memory. */
function mayRun(place) {
  let folder;
  try {
    folder = makeIn(place);
    const program = join(folder, 'program');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    execFileSync(program);
    return true;
  } catch {
    return false;
  } finally {
    if (folder !== undefined) remove(folder);
  }
}

/** The database server may have to run as another user, who must get through to its own folder. */
function makeIn(place) {
  const folder = mkdtempSync(join(place, `${prefix}${process.pid}-`));
  chmodSync(folder, 0o711);
  return folder;
}

function remove(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
