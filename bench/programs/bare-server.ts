// SPDX-License-Identifier: MPL-2.0
// The peer of a kept page: the least that a server on node:http can do, which is to send bytes it has in memory.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerAll } from '../processes/helper.ts';

/** An answer as it goes over the wire. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

answerAll<Sent, number>(async ({ status, headers, body }) => {
  const server = createServer((_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
});
