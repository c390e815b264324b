// SPDX-License-Identifier: MPL-2.0
import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer, Job } from './messages.ts';

/** Its program, in the source as in the build. */
const program = fileURLToPath(new URL(`./program${extname(import.meta.url)}`, import.meta.url));

/** How long one picture may take, in milliseconds. */
const patience = 20_000;

/** It is told nothing of our settings: what is in the environment, such as passwords, is none of its business. */
const env = Object.fromEntries(
  ['PATH', 'SystemRoot', 'TMPDIR', 'TEMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

const options: ForkOptions = {
  execArgv: ['--max-old-space-size=128', '--max-semi-space-size=4'],
  serialization: 'advanced',
  stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  env,
};

/**
 * Has one picture decoded in a process of its own, which is ended afterwards and gives all its memory back: what strangers
 * have made is read there by code that a fault could be in, and a fault would take the server along. Undefined where the
 * process broke down or took too long over it. Throws where it could not work at all.
 */
export async function decodeInAProcess(
  job: Job,
  time = patience,
): Promise<Exclude<Answer, { failed: string }> | undefined> {
  const child = fork(program, options);
  const limit = setTimeout(() => child.kill('SIGKILL'), time);
  try {
    const answer = await answerOf(child, job);
    if (answer && 'failed' in answer) throw new Error(`Pictures cannot be read here: ${answer.failed}`);
    return answer;
  } finally {
    clearTimeout(limit);
    child.kill('SIGKILL');
  }
}

function answerOf(child: ChildProcess, job: Job): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('exit', () => resolve(undefined));
    child.once('error', reject);
    child.send(job, (error) => error && resolve(undefined));
  });
}
