// SPDX-License-Identifier: MPL-2.0
import { extname } from 'node:path';
import type { Duplex } from 'node:stream';
import { MessageChannel, Worker } from 'node:worker_threads';
import { sharedProgram } from './compiled-once.ts';
import type { EngineData, Order, Report } from './thread-messages.ts';
import { Wire } from './wire.ts';

/** New objects of JavaScript get little room in the thread, in MB; the engine has its own memory. Saves 15 MB. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };

/** What runs in the engine's thread, in the source as in the build. */
const worker = new URL(`./engine-worker${extname(import.meta.url)}`, import.meta.url);

/** The running engine, seen from outside its thread. */
export class EngineThread {
  readonly #thread: Worker;
  readonly #wires = new Set<Wire>();
  readonly #ended: Promise<void>;
  #why = 'The database has ended.';

  private constructor(thread: Worker) {
    this.#thread = thread;
    thread.on('message', (report: Report) => {
      if (report !== 'open') this.#why = `The database has stopped: ${report.gaveUp}`;
    });
    thread.on('error', (error) => {
      this.#why = `The database has stopped: ${error.message}`;
    });
    this.#ended = new Promise((resolve) => thread.on('exit', () => resolve(this.#cut())));
  }

  /** Resolves when the database is open; rejects with the engine's reason when it cannot be opened. */
  static async start(folder: string): Promise<EngineThread> {
    const workerData: EngineData = { folder, program: await sharedProgram() };
    const engine = new EngineThread(new Worker(worker, { workerData, name: 'database', resourceLimits }));
    const opened = new Promise<boolean>((resolve) => {
      engine.#thread.on('message', (report: Report) => report === 'open' && resolve(true));
      engine.#ended.then(() => resolve(false));
    });
    if (!(await opened)) throw new Error(engine.#why);
    return engine;
  }

  /** A new connection for the driver. It breaks, with the reason, when the engine stops. */
  connect(): Duplex {
    const { port1, port2 } = new MessageChannel();
    const wire = new Wire(port1);
    this.#wires.add(wire);
    wire.once('close', () => this.#wires.delete(wire));
    this.#order({ serve: port2 });
    if (this.#thread.threadId < 0) process.nextTick(() => this.#cut());
    return wire;
  }

  /** Resolves when everything is written and the thread has ended. */
  async end(): Promise<void> {
    this.#order('end');
    await this.#ended;
  }

  #order(order: Order): void {
    this.#thread.postMessage(order, order === 'end' ? [] : [order.serve]);
  }

  #cut(): void {
    for (const wire of this.#wires) wire.destroy(new Error(this.#why));
  }
}
