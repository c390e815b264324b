// SPDX-License-Identifier: MPL-2.0
import type { AddressInfo } from 'node:net';
import { bigId, noon, permit, today } from '../big.ts';
import {
  asOf,
  assetsFolder,
  childrenOf,
  makeServer,
  openDatabase,
  pathOf,
  Register,
  readAssets,
  rootOf,
} from '../product.ts';
import type { Workplace } from '../workplace.ts';

/** The big organisation's site in this very process, as a citizen reaches it. */
export interface BigSite {
  readonly register: InstanceType<typeof Register>;
  readonly database: Awaited<ReturnType<typeof openDatabase>>;
  readonly databaseUrl: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Opens it as of a noon in the last year that it has changes in. */
export async function openBigSite(workplace: Workplace, url = 'https://storby.example'): Promise<BigSite> {
  const databaseUrl = await workplace.big();
  const database = await openDatabase({ url: databaseUrl, dataFolder: '' });
  const register = new Register(database, bigId);
  const server = makeServer({
    ...{ database, register, url, assets: await readAssets(assetsFolder) },
    ...{ logLevel: 'error', trustProxy: [], fourEyes: true, senderDays: 90, clock: noon },
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  const close = async () => {
    await server.close();
    await database.close();
  };
  return { register, database, databaseUrl, port, close };
}

/** A unit right under the top, whose text stands on the front page too. */
export async function anAdministration({ register }: BigSite): Promise<{ id: string; path: string }> {
  const snapshot = await register.snapshot('public', asOf(today));
  const root = rootOf(snapshot);
  const [first] = root ? childrenOf(snapshot, root.id) : [];
  if (!first) throw new Error('there is no unit');
  return { id: first.id, path: pathOf(snapshot, first.id) };
}

/** Records that something else is said of a unit from today on. */
export async function alterUnit({ register }: BigSite, id: string, set: object): Promise<void> {
  const operation = { do: 'alter', entity: 'unit', id, from: today, to: null, set: { ...set } } as const;
  const change = { reason: 'Måling', operations: [operation] };
  const recorded = await register.record(permit, change, new Date());
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.refusals));
}
