// SPDX-License-Identifier: MPL-2.0
import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { Socket } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PressLimits } from './limits.ts';
import type { Answer, Job } from './messages.ts';
import { residentBytes } from './resident.ts';

/** Its program, in the source as in the build. */
const program = fileURLToPath(new URL(`./program${extname(import.meta.url)}`, import.meta.url));

/** It is told nothing of our settings: what is in the environment, such as passwords, is none of its business. */
const env = Object.fromEntries(
  ['PATH', 'SystemRoot', 'TMPDIR', 'TEMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

const options: ForkOptions = {
  execArgv: ['--max-old-space-size=256', '--max-semi-space-size=4'],
  serialization: 'advanced',
  stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  env,
};

/** What came of a job: the file, or the limit that stopped it. */
export type Printed = Uint8Array | 'time' | 'memory';

/**
 * A process that prints, seen from outside. A process and not a thread: the libraries compute without coming back to
 * JavaScript, where nothing can stop a thread, and one that breaks down would take the server along.
 */
export class PressProcess {
  /** Resolves when it has ended, or could not be started. */
  readonly ended: Promise<void>;
  readonly #child: ChildProcess;
  #jobs = 0;
  #said = '';

  constructor() {
    this.#child = fork(program, options);
    this.ended = new Promise((resolve) => {
      for (const end of ['exit', 'error']) this.#child.once(end, () => resolve());
    });
    this.#child.stderr?.on('data', (said: Buffer) => {
      this.#said = `${this.#said}${said}`.slice(-2000);
    });
    this.#hold(false);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get jobs(): number {
    return this.#jobs;
  }

  get memory(): number {
    return residentBytes(this.#child.pid ?? 0);
  }

  /** One at a time. Throws where the job failed or the process broke down; after a limit it is ended. */
  async print(job: Job, limits: Pick<PressLimits, 'time' | 'memory'>): Promise<Printed> {
    this.#jobs += 1;
    this.#hold(true);
    const over = this.#watch(limits);
    try {
      const answer = await Promise.race([this.#answer(job), over.limit]);
      if (typeof answer === 'string') return answer;
      if ('failed' in answer) throw new Error(answer.failed);
      return answer.bytes;
    } finally {
      over.stop();
      this.#hold(false);
    }
  }

  async end(): Promise<void> {
    this.#child.ref();
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  #answer(job: Job): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const broken = () => reject(new Error(`The process that prints has broken down. ${this.#said}`.trim()));
      this.#child.removeAllListeners('message').on('message', (answer) => resolve(answer as Answer));
      this.ended.then(broken);
      if (this.#child.connected) this.#child.send(job, (error) => error && broken());
      else broken();
    });
  }

  #watch({ time, memory }: Pick<PressLimits, 'time' | 'memory'>) {
    const { promise: limit, resolve } = Promise.withResolvers<'time' | 'memory'>();
    const timer = setTimeout(() => resolve('time'), time);
    const look = setInterval(() => this.memory > memory && resolve('memory'), 50);
    const stop = () => {
      clearTimeout(timer);
      clearInterval(look);
    };
    return { limit, stop };
  }

  /** While it has no work it keeps no program running. */
  #hold(working: boolean): void {
    const verb = working ? 'ref' : 'unref';
    this.#child[verb]();
    this.#child.channel?.[verb]();
    if (this.#child.stderr instanceof Socket) this.#child.stderr[verb]();
  }
}
