// SPDX-License-Identifier: MPL-2.0
import type { MessagePort } from 'node:worker_threads';

/** What the engine's thread is started with. */
export interface EngineData {
  /** The folder of the database. */
  readonly folder: string;
  /** PostgreSQL, where it has been compiled before. */
  readonly program: WebAssembly.Module | undefined;
}

/** Orders to the engine's thread: serve one more connection; write everything and end. */
export type Order = { readonly serve: MessagePort } | 'end';

/** What the engine's thread says: it is open; or why it had to give up, just before it dies. */
export type Report = 'open' | { readonly gaveUp: string };
