// SPDX-License-Identifier: MPL-2.0
import { type Agent, request as ask, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';

/** What may be said in a request beside its address. */
export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** An answer as it came over the wire. */
export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Still compressed, where it was sent so. */
  readonly bytes: Buffer;
  readonly text: string;
}

/** Sends one request with its path untouched: dots, slashes and percent signs go as they are written. */
export function request(port: number, agent: Agent, path: string, asked: Asked): Promise<Received> {
  return new Promise((resolve, reject) => {
    const alone = asked.headers?.connection === 'close';
    const { body = '', ...said } = asked;
    const options = { host: '127.0.0.1', port, path, ...said, agent: alone ? false : agent };
    const asking = ask(options, (response) => resolve(received(response)));
    const again = () => request(port, agent, path, asked).then(resolve, reject);
    // The server may close a connection that has been idle just as we ask over it: then nobody has heard us.
    asking.on('error', (error: NodeJS.ErrnoException) =>
      asking.reusedSocket && error.code === 'ECONNRESET' ? again() : reject(error),
    );
    asking.end(body);
  });
}

async function received(response: IncomingMessage): Promise<Received> {
  const bytes = Buffer.concat(await response.toArray());
  return { status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString('utf8') };
}
