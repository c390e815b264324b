// SPDX-License-Identifier: MPL-2.0
import type { AddressInfo } from 'node:net';
import { bigId, noon } from '../big.ts';
import { assetsFolder, makeServer, openDatabase, Register, readAssets } from '../product.ts';
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
    ...{ logLevel: 'error', trustProxy: [], clock: noon },
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  const close = async () => {
    await server.close();
    await database.close();
  };
  return { register, database, databaseUrl, port, close };
}
