// SPDX-License-Identifier: MPL-2.0
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A program of ours in a process of its own, that answers each message with one. */
export class Helper<Question, Answer> {
  readonly #child: ChildProcess;
  readonly #broken: Promise<never>;

  constructor(program: URL) {
    this.#child = fork(fileURLToPath(program), [], { serialization: 'advanced', execArgv: [] });
    this.#broken = once(this.#child, 'exit').then(() => Promise.reject(new Error('a helper has ended')));
    this.#broken.catch(() => {});
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  async ask(question: Question): Promise<Answer> {
    const answer = once(this.#child, 'message');
    this.#child.send(question as object);
    const [said] = await Promise.race([answer, this.#broken]);
    return said as Answer;
  }

  /** Ends it in the midst of what it does. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.disconnect();
    await ended;
  }
}

/** What a program does to be a helper: answers, one after the other, and ends when nobody can ask any more. */
export function answerAll<Question, Answer>(answer: (question: Question) => Promise<Answer>): void {
  process.on('message', async (question: Question) => process.send?.((await answer(question)) as object));
  process.once('disconnect', () => process.exit());
}
