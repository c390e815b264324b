// SPDX-License-Identifier: MPL-2.0
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

/** A program running on a database, in a process of its own. */
export interface RunningProgram {
  readonly process: ChildProcess;
  /** What it says, line by line, until it ends. */
  readonly lines: AsyncIterable<string>;
  /** Resolves when it has ended. */
  readonly ended: Promise<unknown>;
}

type ProgramName = 'commit-numbers' | 'edit-drafts' | 'hold-database';

/** Starts a program on a database, the folder or the address of which is the first thing it is told. */
export function startProgram(name: ProgramName, ...told: readonly string[]): RunningProgram {
  const program = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [program, ...told], {
    env: { ...process.env, NODE_COMPILE_CACHE: compiled() },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return { process: child, lines: createInterface({ input: child.stdout }), ended: once(child, 'close') };
}

/** Where the programs of a run find what Node made of their modules before: they start in two thirds of the time. */
function compiled(): string {
  return join(dirname(inject('databaseDoor')), 'compiled');
}
