// SPDX-License-Identifier: MPL-2.0
import { once } from 'node:events';
import { connect } from 'node:net';

interface Trickled {
  readonly headers?: readonly string[];
  readonly body?: Buffer;
  /** How much of it is sent at a time. */
  readonly drop?: number;
}

/** Sends the head of a form and then a little of its body every now and then, until all is sent or the other side ends it. */
export async function trickle(
  origin: string,
  path: string,
  { headers = [], body = Buffer.alloc(2_000, 'a'), drop = 1 }: Trickled = {},
): Promise<{ answer: string; whole: boolean }> {
  const { hostname, port } = new URL(origin);
  const { length } = body;
  const socket = connect(Number(port), hostname);
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    ...(headers.length > 0 ? headers : ['Content-Type: application/x-www-form-urlencoded']),
    `Content-Length: ${length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  let sent = 0;
  const drops = setInterval(() => {
    socket.write(body.subarray(sent, sent + drop));
    sent += drop;
    if (sent >= length) clearInterval(drops);
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
