// SPDX-License-Identifier: MPL-2.0
import { readFileSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { pathToFileURL } from 'node:url';
import { run } from './child.mjs';
import { stopWithNpm } from './orphan.mjs';
import { places } from './places.mjs';
import { setUp } from './setup.mjs';

/** What runs for long, and is given its room in memory by flags, which a Node takes only as it starts. */
const lasting = ['serve', 'demo'];

/**
 * Set up, then run the product's command line. In this very process where it is the right Node and the command is soon done:
 * one start less.
 */
export async function runProduct(args) {
  stopWithNpm();
  const node = await setUp('production');
  const isRightNode = realpathSync(node) === realpathSync(process.execPath);
  if (isRightNode && !lasting.includes(args[0])) return runHere(args);
  const env = { NODE_COMPILE_CACHE: places.compileCache, ...process.env };
  const { code } = await run(node, [...nodeFlags(), places.main, ...args], { stdio: 'inherit', env });
  return code;
}

/**
 * Room for new objects stays at 4 MB, where V8 lets it grow to 16, and what lives on is looked through when it has doubled,
 * where V8 waits until there is up to four times as much: saves 50 MB of memory; looked through sooner, a large
 * organisation takes a fifth longer to read. One thread helps to clear away instead of four, which on few processors only
 * get into the way of the database and of each other: without it the slowest of a hundred pages takes twice as long.
 */
function nodeFlags() {
  return JSON.parse(readFileSync(new URL('node-flags.json', import.meta.url), 'utf8'));
}

async function runHere(args) {
  module.enableCompileCache(places.compileCache);
  process.argv = [process.execPath, places.main, ...args];
  await import(pathToFileURL(places.main).href);
}
