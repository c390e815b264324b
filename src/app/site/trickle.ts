// SPDX-License-Identifier: MPL-2.0
import { once } from 'node:events';
import { connect } from 'node:net';

/** Sends the head of a form and then a letter of its body every now and then, until the other side ends it. */
export async function trickle(origin: string, path: string): Promise<{ answer: string; whole: boolean }> {
  const { hostname, port } = new URL(origin);
  const length = 2_000;
  const socket = connect(Number(port), hostname);
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  let sent = 0;
  const drops = setInterval(() => {
    sent += 1;
    socket.write('a');
  }, 20);
  let answer = '';
  socket.setEncoding('utf8').on('data', (text) => {
    answer += text;
  });
  socket.on('error', () => undefined);
  await once(socket, 'close');
  clearInterval(drops);
  return { answer, whole: sent >= length };
}
