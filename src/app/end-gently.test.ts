// SPDX-License-Identifier: MPL-2.0
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { endGently } from './end-gently.ts';

/** Longer than any test runs. */
const forEver = 3_600_000;

/** A server that answers `/now` whole, and of everything else the first half; the other halves are for the test to send. */
async function aServer(patience: number) {
  const halves: ServerResponse[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/now') return response.end('whole');
    halves.push(response);
    return response.writeHead(200).write('first half, ');
  });
  const aboutToClose = endGently(server, patience);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => {
    aboutToClose();
    server.close();
    return once(server, 'close');
  };
  return { port, halves, close };
}

/** A connection over which something has been asked, and answered as far as `until`. */
async function asking(port: number, path: string, until: string): Promise<{ ended: Promise<string> }> {
  const socket = await connected(port);
  let text = '';
  socket.setEncoding('utf8').on('data', (more) => {
    text += more;
  });
  const ended = once(socket, 'close').then(() => text);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  while (!text.includes(until)) await once(socket, 'data');
  return { ended };
}

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

test('an answer that is under way is sent whole, and its connection closed then; all others are closed at once', async () => {
  const { port, halves, close } = await aServer(forEver);
  const [half, idle, fresh] = [
    await asking(port, '/half', 'first half'),
    await asking(port, '/now', 'whole'),
    await connected(port),
  ];
  const closed = close();
  await Promise.all([idle.ended, once(fresh, 'close')]);
  halves[0]?.end('second half');
  await closed;
  expect(await half.ended).toMatch(/first half, [\s\S]*second half/);
});

test('an answer that does not end in time is cut', async () => {
  const { port, close } = await aServer(1);
  const { ended } = await asking(port, '/half', 'first half');
  await close();
  expect(await ended).not.toContain('second half');
});
