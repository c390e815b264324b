// SPDX-License-Identifier: MPL-2.0
import { readFileSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { pathToFileURL } from 'node:url';
import { run } from './child.mjs';
import { stopWithNpm } from './orphan.mjs';
import { places } from './places.mjs';
import { setUp } from './setup.mjs';

/** What runs for long, and is given its room in memory, which a Node is told only as it starts. */
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
  const start = nodeStart();
  const env = { ...start.env, ...process.env };
  const { code } = await run(node, [...start.flags, places.main, ...args], { stdio: 'inherit', env });
  return code;
}

/**
 * How Node is started for what runs for long, as { flags, env }. The container and the service say the same; a test holds
 * them to it.
 *
 * Room for new objects stays at 2 MB, where V8 lets it grow to 16; what lives on is looked through when it has grown by a fifth,
 * where V8 waits until there is up to four times as much: by half, 10 to 30 MB more are left on a machine with nothing else to
 * do. That costs a page made anew some fifth more of the processor, one that is kept nothing; while a large organisation is read,
 * the register waits longer. V8 does not guess which objects will live long: one large diagram, drawn after it has guessed
 * wrong, left 16 MB to be cleared away. One thread helps to clear away instead of four, which on few processors only get
 * into the way of the database and of each other: without it the slowest of a hundred pages takes twice as long.
 * `--memory-saver-mode` would save 10 MB more, and make a page that is kept cost a quarter more. What is compiled is not kept
 * for the next start: Node holds on to all that it reads of it, 10 MB, and would start a tenth of a second sooner.
 *
 * The C library (glibc; others read none of this) keeps two heaps instead of one for each thread, and gives back every
 * block from 128 kB on, where it would raise that bound to the largest block it ever gave back: 10 MB.
 */
function nodeStart() {
  return JSON.parse(readFileSync(new URL('node-start.json', import.meta.url), 'utf8'));
}

async function runHere(args) {
  module.enableCompileCache(places.compileCache);
  process.argv = [process.execPath, places.main, ...args];
  await import(pathToFileURL(places.main).href);
}
