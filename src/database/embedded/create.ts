// SPDX-License-Identifier: MPL-2.0
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sync } from './sync-tree.ts';

/** The engine's folder inside the data folder. */
const name = 'postgresql';

/** While it is made it has another name. */
const unfinished = `${name}.unfinished-`;

/**
 * The engine's own folder inside a locked data folder. Where there is none it is made, and gets its name when
 * it is whole and on the disk: one that was broken off is thrown away and begun again.
 */
export async function engineFolder(dataFolder: string, creating: () => void): Promise<string> {
  const folder = join(dataFolder, name);
  await throwAwayUnfinished(dataFolder);
  if (existsSync(folder)) return folder;
  creating();
  // A new name each time: a program that was making one may live a moment longer than the one who wanted it.
  const fresh = await mkdtemp(join(dataFolder, unfinished));
  await createIn(fresh);
  await rename(fresh, folder);
  await sync(dataFolder);
  return folder;
}

async function throwAwayUnfinished(dataFolder: string): Promise<void> {
  const old = (await readdir(dataFolder)).filter((entry) => entry.startsWith(unfinished));
  // The program that was making it may still be writing; then it goes at the next start.
  for (const entry of old) await rm(join(dataFolder, entry), { recursive: true }).catch(() => {});
}

/** Makes a database in an empty folder; resolves when all of it is on the disk. */
async function createIn(folder: string): Promise<void> {
  const program = fileURLToPath(new URL(`./create-program${extname(import.meta.url)}`, import.meta.url));
  const child = fork(program, [folder], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const said: Buffer[] = [];
  child.stderr?.on('data', (piece) => said.push(piece));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The database could not be made. ${Buffer.concat(said)}`);
}
