// SPDX-License-Identifier: MPL-2.0
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Beside the module that would compile it itself. */
const file = join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), 'pglite.wasm');
let asked = 0;
let compiled: Promise<WebAssembly.Module> | undefined;

/**
 * PostgreSQL, compiled once for all databases that a process opens but the first: what the machine has made of it for one
 * serves the next, which costs less than half the work. Undefined for the first: the engine's thread compiles it for itself,
 * as a server with one database answers a tenth fewer requests where it is compiled in the thread that answers.
 */
export async function sharedProgram(): Promise<WebAssembly.Module | undefined> {
  asked++;
  if (asked === 1) return undefined;
  compiled ??= readFile(file).then((bytes) => WebAssembly.compile(bytes));
  return compiled;
}
