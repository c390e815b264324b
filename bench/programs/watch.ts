// SPDX-License-Identifier: MPL-2.0
// A visitor who asks for a page without a pause until it says something, and hears meanwhile when the database commits.
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { answerAll } from '../processes/helper.ts';

export interface Watch {
  readonly port: number;
  readonly path: string;
  readonly text: string;
  readonly databaseUrl: string;
}

export interface Seen {
  /** From the commit until the page had come, in ms. */
  readonly afterCommit: number;
}

const agent = new Agent({ keepAlive: true });
let client: pg.Client | undefined;

answerAll<Watch, Seen>(async ({ port, path, text: wanted, databaseUrl }) => {
  client ??= await listening(databaseUrl);
  const committed = once(client, 'notification').then(() => performance.now());
  const seen = until(wanted, port, path);
  const [at, seenAt] = await Promise.all([committed, seen]);
  return { afterCommit: Math.max(0, seenAt - at) };
});

async function listening(databaseUrl: string): Promise<pg.Client> {
  const fresh = new pg.Client({ connectionString: databaseUrl });
  await fresh.connect();
  await fresh.query('listen vejviser_change');
  return fresh;
}

async function until(wanted: string, port: number, path: string): Promise<number> {
  for (;;) {
    const asked = get({ agent, host: '127.0.0.1', port, path });
    const [response] = await once(asked, 'response');
    if ((await text(response)).includes(wanted)) return performance.now();
  }
}
