// SPDX-License-Identifier: MPL-2.0
// Makes dist/ from src/. Runs on the Node of the product, with the dependencies in place.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from '../places.mjs';
import { fingerprint } from '../sources.mjs';
import { makeAssets } from './assets.mjs';
import { compile } from './compile.mjs';
import { copyOthers } from './copy.mjs';

/** Built aside and put in place by renaming: a reader of dist/ finds the old one whole or the new one whole. */
const fresh = join(places.cache, `dist-${process.pid}`);
const state = fingerprint(places.root);

try {
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  copyOthers(places.root, fresh);
  await Promise.all([compile(places.root, fresh), makeAssets(places.root, join(fresh, 'assets'))]);
  writeFileSync(join(fresh, 'stamp'), state);
  putInPlace();
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function putInPlace() {
  const old = `${fresh}-old`;
  try {
    renameSync(places.built, old);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  renameSync(fresh, places.built);
  rmSync(old, { recursive: true, force: true });
}
