// SPDX-License-Identifier: MPL-2.0
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../../database/index.ts';
import { listOrganisations } from '../../register/index.ts';
import { styleDigest, waitingPage } from './page.ts';

/** So often it is looked whether the organisation has come, in milliseconds. */
const glance = 500;

/** A server that says what is missing, for as long as it is. */
interface WaitingRoom {
  readonly port: number;
  /** `http://127.0.0.1:8080`, without a slash at the end. */
  readonly address: string;
  /** Resolves once another process has begun an organisation, or when there is no more waiting to be done. */
  untilBegun(stopped: Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Answers where the site is going to be, while there is no organisation to answer of. */
export async function openWaitingRoom(
  database: Database,
  where: { readonly host: string; readonly port: number },
): Promise<WaitingRoom> {
  const page = waitingPage(database.engine);
  const server = createServer((request, response) => answer(request, response, page)).listen(where);
  await once(server, 'listening');
  const { address, family, port } = server.address() as AddressInfo;
  return {
    port,
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    untilBegun: (stopped) => untilBegun(database, stopped),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The process is alive, and not ready; whoever else asks is told why. */
function answer({ url = '/', method }: IncomingMessage, response: ServerResponse, page: string): void {
  const [path] = url.split('?');
  const [status, type, body] =
    path === '/healthz'
      ? [200, 'application/json', '{"status":"ok"}']
      : path === '/readyz'
        ? [503, 'application/json', '{"status":"no-organisation"}']
        : [503, 'text/html', page];
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src '${styleDigest}'; base-uri 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    ...(status === 503 && { 'retry-after': '5' }),
  });
  response.end(method === 'HEAD' ? undefined : body);
}

async function untilBegun(database: Database, stopped: Promise<void>): Promise<void> {
  let goesOn = true;
  stopped.then(() => {
    goesOn = false;
  });
  while (goesOn && !(await hasOrganisation(database)))
    await Promise.race([stopped, wait(glance, undefined, { ref: false })]);
}

/** A database that cannot be read just now has none as yet. */
function hasOrganisation(database: Database): Promise<boolean> {
  return listOrganisations(database.query).then(
    (all) => all.some(({ lastChange }) => Number(lastChange) > 0),
    () => false,
  );
}
