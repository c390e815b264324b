// SPDX-License-Identifier: MPL-2.0
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Beside the module that would compile it itself. */
const file = join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), 'pglite.wasm');
let compiled: Promise<WebAssembly.Module> | undefined;

/**
 * PostgreSQL as a program of WebAssembly, one for all databases that a process opens: what the machine has made of it for
 * the first serves the next. Opening each anew and asking a little costs more than twice the work.
 */
export function postgresqlProgram(): Promise<WebAssembly.Module> {
  compiled ??= readFile(file).then((bytes) => WebAssembly.compile(bytes));
  return compiled;
}
