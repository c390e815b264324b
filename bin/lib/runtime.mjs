// SPDX-License-Identifier: MPL-2.0
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { runtimeRefusal } from './node-version.mjs';
import { Stop } from './say.mjs';

/** The Node that the product runs on: the pinned one where it runs on this machine, else the one that runs us. */
export async function chooseNode(modules) {
  const platform = `${process.platform}-${process.arch}`;
  const pinned = pinnedNode(modules);
  if (pinned !== undefined && (await isUsable(pinned))) return pinned;
  // npm puts node_modules/.bin first on the path of its scripts: there, one that cannot run would hide the one that can.
  rmSync(join(modules, '.bin', 'node'), { force: true });
  const refusal = runtimeRefusal(process.versions.node, platform);
  if (refusal !== undefined) throw new Stop(refusal);
  return process.execPath;
}

function pinnedNode(modules) {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(modules, `node-${system}-${process.arch}`, 'bin', file);
  return existsSync(path) ? path : undefined;
}

/** It may be there and yet not run: built for another C library, or on a disk mounted noexec. */
async function isUsable(node) {
  try {
    return (await run(node, ['--version'])).code === 0;
  } catch {
    return false;
  }
}
