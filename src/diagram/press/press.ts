// SPDX-License-Identifier: MPL-2.0
import { type PressLimits, usualLimits } from './limits.ts';
import type { Job } from './messages.ts';
import { PressProcess, type Printed } from './press-process.ts';
import { Queue } from './queue.ts';

/** How much the process may keep after a job, in bytes; it is renewed where it keeps more. */
const kept = 250_000_000;

/**
 * Prints PDFs and pictures, one after another, in a process of its own that is started when there is work, renewed
 * now and then, and ended when there has been none for a while.
 */
export class Press {
  readonly #limits: PressLimits;
  readonly #queue: Queue;
  #process: PressProcess | undefined;
  #rest: NodeJS.Timeout | undefined;

  constructor(limits: Partial<PressLimits> = {}) {
    this.#limits = { ...usualLimits, ...limits };
    this.#queue = new Queue(this.#limits.waiting);
  }

  /** The process that works, while there is one. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /** The file, or what stood in its way: too many wait, or it took too long or too much. Throws where it broke down. */
  async print(job: Job): Promise<Printed | 'busy'> {
    const lane = job.kind === 'png' ? 'quick' : 'slow';
    return (await this.#queue.add(lane, () => this.#printNow(job))) ?? 'busy';
  }

  /** Ends its process, also in the midst of a job. The next job starts another. */
  async end(): Promise<void> {
    const process = this.#process;
    this.#process = undefined;
    clearTimeout(this.#rest);
    await process?.end();
  }

  async #printNow(job: Job): Promise<Printed> {
    clearTimeout(this.#rest);
    const process = this.#process ?? this.#start();
    try {
      const printed = await process.print(job, this.#limits);
      if (typeof printed === 'string' || this.#isWorn()) await this.end();
      else this.#rest = setTimeout(() => this.end(), this.#limits.idle).unref();
      return printed;
    } catch (error) {
      await this.end();
      throw error;
    }
  }

  /** One that ends by itself, or is killed from outside, is forgotten. */
  #start(): PressProcess {
    const process = new PressProcess();
    this.#process = process;
    process.ended.then(() => {
      if (this.#process === process) this.#process = undefined;
    });
    return process;
  }

  #isWorn(): boolean {
    const { jobs = 0, memory = 0 } = this.#process ?? {};
    return jobs >= this.#limits.jobs || memory > kept;
  }
}
