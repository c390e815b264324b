// SPDX-License-Identifier: MPL-2.0
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Bytes } from './bytes.ts';
import { DurableFileSystem } from './durable-file-system.ts';
import { startEngine } from './engine.ts';
import { Session } from './session.ts';
import type { EngineData, Order, Report } from './thread-messages.ts';

const { folder, program } = workerData as EngineData;
const log: string[] = [];

function report(message: Report): void {
  parentPort?.postMessage(message);
}

function remember(line: string): void {
  if (log.push(line) > 20) log.shift();
}

/** Ends this thread at once: not one more instruction of an engine that has given up may run. */
function giveUp(reason: string): never {
  report({ gaveUp: [reason, ...log].join('\n') });
  process.exit(1);
}

const disk = new DurableFileSystem(folder, giveUp);
const session = new Session(await startEngine(disk, { said: remember, program }), disk);
let last: Promise<void> = Promise.resolve();

/** Answers what comes over a connection, one after the other. */
function serve(wire: MessagePort): void {
  const answer = (piece: Bytes) => wire.postMessage(piece, [piece.buffer]);
  wire.on('message', (messages: Uint8Array) => {
    last = last.then(() => session.run(messages, answer));
  });
}

async function end(): Promise<never> {
  await last;
  await session.end();
  process.exit(0);
}

parentPort?.on('message', (order: Order) => (order === 'end' ? end() : serve(order.serve)));
report('open');
