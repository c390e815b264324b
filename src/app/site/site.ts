// SPDX-License-Identifier: MPL-2.0
import { Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '../../database/index.ts';
import type { Register } from '../../register/index.ts';
import { readAssets } from '../assets.ts';
import { loadDemo } from '../demo.ts';
import { makeServer, type ServerOptions } from '../server.ts';
import { type Asked, type Received, request } from './request.ts';

/** Where the public finds the site in the tests: links in feeds, files and heads begin with it. */
export const publicUrl = 'https://organisation.example';

/** A Monday in winter, at ten in Denmark. */
const today = new Date('2026-11-23T09:00:00Z');

/** The whole server, listening on a free loopback port. */
export interface OpenSite {
  /** `http://127.0.0.1:12345`, without a slash at the end. */
  readonly origin: string;
  /** Asks for an address exactly as it is written. */
  get(address: string, asked?: Asked): Promise<Received>;
  close(): Promise<void>;
}

/** What a database is filled with for the demo's site: `pglite.openWith(theDemo)`. */
export const theDemo = (database: Database): Promise<Register> => loadDemo(database, today);

/** The demo organisation's site as of `today`; of the demo it records what the database does not have yet. */
export async function openDemo(database: Database): Promise<OpenSite> {
  return openSite(database, await theDemo(database));
}

/** Starts the server on a register, with a clock of one's own. The database is the site's now, and closed with it. */
export async function openSite(
  database: Database,
  register: Register,
  now = () => today,
  url = publicUrl,
  more: Partial<Pick<ServerOptions, 'provider' | 'patience'>> & { readonly port?: number } = {},
): Promise<OpenSite> {
  const assets = await readAssets(new URL('../../../dist/assets/', import.meta.url));
  const quiet = { logLevel: 'silent', trustProxy: [], fourEyes: true, senderDays: 90 };
  const server = makeServer({ database, register, assets, url, clock: now, ...quiet, ...more });
  await server.listen({ host: '127.0.0.1', port: more.port ?? 0 });
  const { port } = server.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  return {
    origin: `http://127.0.0.1:${port}`,
    get: (address, asked = {}) => request(port, agent, address, asked),
    close: async () => {
      agent.destroy();
      await server.close();
      await database.close();
    },
  };
}
