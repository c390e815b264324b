// SPDX-License-Identifier: MPL-2.0
import { Duplex } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import { joined } from './bytes.ts';

type Done = (error?: Error | null) => void;

/**
 * A connection of the `pg` driver to the engine in its thread: looks to the driver like a network socket, but
 * is a message port, so there is no port or file that anybody else could open. What the driver writes at one
 * go (it corks a query's messages) goes over as one message.
 */
export class Wire extends Duplex {
  readonly #port: MessagePort;

  constructor(port: MessagePort) {
    super();
    this.#port = port;
    port.on('message', (bytes: Uint8Array) => this.push(bytes));
  }

  override _read(): void {
    // The engine answers only what it is asked, so there is nothing to hold back.
  }

  override _write(bytes: Uint8Array, _encoding: BufferEncoding, done: Done): void {
    this.#send([bytes], done);
  }

  override _writev(writes: { chunk: Uint8Array }[], done: Done): void {
    this.#send(
      writes.map(({ chunk }) => chunk),
      done,
    );
  }

  #send(pieces: readonly Uint8Array[], done: Done): void {
    const bytes = joined(pieces);
    this.#port.postMessage(bytes, [bytes.buffer]);
    done();
  }

  override _final(done: Done): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: Done): void {
    this.#port.close();
    done(error);
  }

  /** What the driver asks of a socket, and a wire does not need. */
  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  ref(): this {
    this.#port.ref();
    return this;
  }
  unref(): this {
    this.#port.unref();
    return this;
  }
}
