// SPDX-License-Identifier: MPL-2.0
import type { PGlite } from '@electric-sql/pglite';
import { type Bytes, joined } from './bytes.ts';
import type { DurableFileSystem } from './durable-file-system.ts';

/** A message "simple query" of the PostgreSQL protocol: its letter, its length, the text, a zero. */
export function simpleQuery(text: string): Uint8Array {
  const message = Buffer.alloc(text.length + 6);
  message.write('Q');
  message.writeInt32BE(text.length + 5, 1);
  message.write(text, 5, 'latin1');
  return message;
}

const rollback = simpleQuery('rollback');
const discard = simpleQuery('discard all');
const checkpoint = simpleQuery('checkpoint');

/** Answers are sent on in pieces of about this size, so that a large one is never held whole. */
const pieceBytes = 256 * 1024;

/**
 * The engine by itself never writes a checkpoint, and its log would grow for ever. After this much written we
 * ask for one; so the log stays small, and a start after a crash has little to do again (below a second).
 */
const checkpointEveryBytes = 64 * 1024 * 1024;

/** The one session that the embedded engine has, in the bytes of the PostgreSQL protocol. */
export class Session {
  readonly #engine: PGlite;
  readonly #disk: DurableFileSystem;
  readonly #checkpointEvery: number;

  constructor(engine: PGlite, disk: DurableFileSystem, checkpointEvery = checkpointEveryBytes) {
    this.#engine = engine;
    this.#disk = disk;
    this.#checkpointEvery = checkpointEvery;
  }

  /** Runs whole messages; `answer` gets the answer in one piece or more. Resolves when all of it was given. */
  async run(messages: Uint8Array, answer: (piece: Bytes) => void): Promise<void> {
    // Only a connection's first message begins with a zero: the new one must not inherit what the last one left.
    if (messages[0] === 0) await this.#forget();
    await this.#execute(messages, answer);
    const due = this.#disk.written > this.#checkpointEvery;
    if (due && !this.#engine.isInTransaction()) await this.#checkpoint();
  }

  /** Writes everything to its files and stops. */
  async end(): Promise<void> {
    await this.#forget();
    await this.#checkpoint();
    await this.#engine.close();
  }

  async #forget(): Promise<void> {
    if (this.#engine.isInTransaction()) await this.#execute(rollback);
    await this.#execute(discard);
  }

  async #checkpoint(): Promise<void> {
    await this.#execute(checkpoint);
    this.#disk.written = 0;
  }

  async #execute(messages: Uint8Array, answer: (piece: Bytes) => void = () => {}): Promise<void> {
    let pieces: Uint8Array[] = [];
    let size = 0;
    const onRawData = (data: Uint8Array) => {
      pieces.push(data.slice());
      size += data.length;
      if (size < pieceBytes) return;
      answer(joined(pieces));
      [pieces, size] = [[], 0];
    };
    await this.#engine.execProtocolRawStream(messages, { syncToFs: false, onRawData });
    if (size > 0) answer(joined(pieces));
  }
}
