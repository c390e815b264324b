// SPDX-License-Identifier: MPL-2.0
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What somebody at a terminal sees of a command. */
export interface Ran {
  readonly status: number | null;
  /** What it prints, line by line. */
  readonly lines: readonly string[];
  /** What it says beside that: progress and refusals. */
  readonly said: string;
}

const main = fileURLToPath(new URL('../../dist/app/main.js', import.meta.url));

/** The built command line on a database at an address, each time in a process of its own. */
export function commandLineOn(url: string) {
  // In another folder than that of a checkout, which may have settings in it.
  const at = { cwd: tmpdir(), env: { PATH: process.env.PATH, DATABASE_URL: url } };
  return async (args: readonly string[], input = ''): Promise<Ran> => {
    const child = spawn(process.execPath, [main, ...args], at);
    child.stdin.on('error', () => undefined).end(input);
    const [printed, said] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    const lines = printed.split('\n').filter((line) => line !== '');
    return { status: child.exitCode, lines, said };
  };
}
