// SPDX-License-Identifier: MPL-2.0
import { type ProductServer, type Start, startProduct } from '../processes/product-server.ts';
import { memoryOf } from '../processes/usage.ts';
import type { Line } from '../report/line.ts';
import type { Measure } from './measure.ts';
import { crawl } from './memory/crawl.ts';

/** What the product holds of the machine's memory once every page has been asked for. */
export const memory: Measure = {
  title: 'Memory (resident, of the whole process)',
  note:
    'Started on a database that has the demo already; after every page that links lead to has been asked for once, ' +
    'on all days that are linked to. ' +
    'The peak is the most it ever had, which on the embedded database is the compiling of the engine.',
  measure: async (workplace) => {
    const embedded = await linesFor('embedded database', 350, {
      command: 'demo',
      dataFolder: await workplace.demo(),
    });
    const databaseUrl = await workplace.onServer('memory');
    const onServer: Start = { command: 'demo', dataFolder: workplace.folder, databaseUrl };
    await (await startProduct(onServer)).stop();
    return [...embedded, ...(await linesFor('PostgreSQL server', 150, onServer))];
  },
};

async function linesFor(where: string, most: number, start: Start): Promise<readonly Line[]> {
  const server = await startProduct(start);
  try {
    return await linesOf(server, where, most);
  } finally {
    await server.stop();
  }
}

async function linesOf({ url, pid }: ProductServer, where: string, most: number): Promise<readonly Line[]> {
  await (await fetch(`${url}/`)).text();
  const first = memoryOf(pid);
  const pages = await crawl(url);
  const last = memoryOf(pid);
  const line = (what: string, value: number): Line => ({
    what: `${where}: ${what}`,
    ours: { value, unit: 'MB' },
  });
  return [
    line('after the first page', first.now),
    { ...line(`after ${pages} pages`, last.now), promised: { of: 'value', most } },
    line('peak', last.most),
  ];
}
