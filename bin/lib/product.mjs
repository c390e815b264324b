// SPDX-License-Identifier: MPL-2.0
import { realpathSync } from 'node:fs';
import module from 'node:module';
import { pathToFileURL } from 'node:url';
import { run } from './child.mjs';
import { stopWithNpm } from './orphan.mjs';
import { places } from './places.mjs';
import { setUp } from './setup.mjs';

/** Set up, then run the product's command line. In this very process where it is the right Node: one start less. */
export async function runProduct(args) {
  stopWithNpm();
  const node = await setUp('production');
  if (realpathSync(node) === realpathSync(process.execPath)) return runHere(args);
  const env = { NODE_COMPILE_CACHE: places.compileCache, ...process.env };
  const { code } = await run(node, [places.main, ...args], { stdio: 'inherit', env });
  return code;
}

async function runHere(args) {
  module.enableCompileCache(places.compileCache);
  process.argv = [process.execPath, places.main, ...args];
  await import(pathToFileURL(places.main).href);
}
