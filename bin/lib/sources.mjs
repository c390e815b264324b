// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Besides src/, what a build is made from. */
const alsoRead = ['package-lock.json', 'tsconfig.json', 'bin/lib/build'];

/** A short name for the state of everything a build is made from: each file's path, size and time of change. */
export function fingerprint(root) {
  const hash = createHash('sha256');
  for (const top of ['src', ...alsoRead]) {
    for (const path of filesUnder(root, top)) {
      const { size, mtimeMs } = statSync(join(root, path));
      hash.update(`${path}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** Is what was built made from what is there now? */
export function isBuilt({ root, stamp }) {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint(root);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return false;
  }
}

/** The source files that go into the product, by path from the root, in a fixed order; tests are left out. */
export function filesUnder(root, top) {
  const found = [];
  const visit = (path) => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      const child = `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(child);
      else found.push(child);
    }
  };
  if (statSync(join(root, top)).isDirectory()) visit(top);
  else found.push(top);
  return found.filter((path) => !isTest(path)).sort();
}

function isTest(path) {
  return path.startsWith('src/testing/') || /\.test\.tsx?$/.test(path);
}
