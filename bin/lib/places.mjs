// SPDX-License-Identifier: MPL-2.0
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where things lie in a checkout whose root is `root`. */
export function placesOf(root) {
  const inRoot = (...parts) => join(root, ...parts);
  return {
    root,
    source: inRoot('src'),
    built: inRoot('dist'),
    stamp: inRoot('dist', 'stamp'),
    main: inRoot('dist', 'app', 'main.js'),
    cache: inRoot('.cache'),
    lock: inRoot('.cache', 'setup.lock'),
    compileCache: inRoot('.cache', 'compiled'),
    modules: inRoot('node_modules'),
    lockfile: inRoot('package-lock.json'),
    installed: inRoot('node_modules', '.package-lock.json'),
    setup: inRoot('node_modules', '.vejviser.json'),
  };
}

/** This checkout's places. */
export const places = placesOf(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
