// SPDX-License-Identifier: MPL-2.0
import { once } from 'node:events';
import { createConnection, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Source, Sources } from './sources.ts';

/** The engines that tests run on. */
export type EngineName = 'pglite' | 'postgresql';

/**
 * Lets the processes of a test run ask the one that started them for a source, so that each is made once in a
 * run, when the first test needs it. Resolves to what closes the door.
 */
export async function openDoor(sources: Sources, path: string): Promise<() => void> {
  const server = createServer({ allowHalfOpen: true }, (visitor) => answer(sources, visitor));
  server.listen(path);
  await once(server, 'listening');
  return () => server.close();
}

async function answer(sources: Sources, visitor: Socket): Promise<void> {
  try {
    const engine = (await text(visitor)) as EngineName;
    visitor.end(JSON.stringify({ source: await sources[engine]() }));
  } catch (error) {
    visitor.end(JSON.stringify({ failure: String(error) }));
  }
}

/** Asks at the door for a source. */
export async function askFor(engine: EngineName, path: string): Promise<Source> {
  const socket = createConnection(path);
  socket.end(engine);
  const { source, failure } = JSON.parse(await text(socket)) as { source: Source; failure?: string };
  if (failure) throw new Error(failure);
  return source;
}
