// SPDX-License-Identifier: MPL-2.0
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A program running on a data folder, in a process of its own. */
export interface RunningProgram {
  readonly process: ChildProcess;
  /** What it says, line by line, until it ends. */
  readonly lines: AsyncIterable<string>;
  /** Resolves when it has ended. */
  readonly ended: Promise<unknown>;
}

export function startProgram(name: 'commit-numbers' | 'hold-database', dataFolder: string): RunningProgram {
  const program = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [program, dataFolder], { stdio: ['pipe', 'pipe', 'inherit'] });
  return { process: child, lines: createInterface({ input: child.stdout }), ended: once(child, 'close') };
}
