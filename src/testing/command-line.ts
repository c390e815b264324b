// SPDX-License-Identifier: MPL-2.0
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/app/main.js', import.meta.url));

/** What a command has come to. */
interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What somebody at a terminal sees of a command. */
export interface Ran {
  readonly status: number | null;
  /** What it prints, line by line. */
  readonly lines: readonly string[];
  /** What it says beside that: progress and refusals. */
  readonly said: string;
}

/** A command that runs in a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  /** Resolves to the address of the first line on the standard output that names one and has some words in it. */
  addressAfter(words: string): Promise<string>;
  readonly ended: Promise<Ended>;
}

/** Starts a command of the command line with no other settings than these. */
export function start(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
  input = '',
): Running {
  const env = { PATH: process.env.PATH, ...settings };
  // In another folder than that of a checkout, which may have settings in it.
  const child = spawn(process.execPath, [main, ...words], { env, cwd: tmpdir(), stdio: 'pipe' });
  child.stdin.on('error', () => undefined).end(input);
  let [stdout, stderr] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  const ended = once(child, 'close').then(([status]) => ({ status, stdout, stderr }));
  const addressIn = (words: string) =>
    stdout.split('\n').flatMap((line) => (line.includes(words) ? line.match(/http:\/\/[^/]+/) : []))[0];
  return {
    child,
    ended,
    addressAfter: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const address = addressIn(words);
          if (address) resolve(address);
        };
        look();
        child.stdout.on('data', look);
        ended.then(() => reject(new Error(`it ended without “${words}”: ${stdout}${stderr}`)));
      }),
  };
}

/** Runs a command to its end. */
export function vejviser(
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return start(words, settings).ended;
}

/** The command line on a database at an address, each time in a process of its own. */
export function commandLineOn(url: string) {
  return async (words: readonly string[], input = ''): Promise<Ran> => {
    const { status, stdout, stderr } = await start(words, { DATABASE_URL: url }, input).ended;
    return { status, lines: stdout.split('\n').filter((line) => line !== ''), said: stderr };
  };
}
