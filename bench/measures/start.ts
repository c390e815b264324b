// SPDX-License-Identifier: MPL-2.0
import { join } from 'node:path';
import { startProduct } from '../processes/product-server.ts';
import { figureOf, timeOf } from '../timing/samples.ts';
import type { Measure } from './measure.ts';

const again = 5;

/** How long from the command until the first page has come, and from the signal until the process has ended. */
export const start: Measure = {
  title: 'Start and stop (embedded database, demo)',
  note:
    'From the command to the last byte of the front page, and from SIGTERM to the end of the process. ' +
    'What npm and the set-up take before that (about 0.4 s) is not in it.',
  measure: async ({ folder }) => {
    const dataFolder = join(folder, 'start');
    const first = await startAndStop(dataFolder);
    const later = [];
    for (let i = 0; i < again; i++) later.push(await startAndStop(dataFolder));
    return [
      {
        what: 'first start: database and demo made',
        ours: { value: first.up / 1000, unit: 's' },
        promised: { of: 'value', most: 10 },
      },
      {
        what: 'second start',
        ours: figureOf(
          later.map(({ up }) => up / 1000),
          's',
        ),
        promised: { of: 'value', most: 2 },
      },
      {
        what: 'stop',
        ours: figureOf(
          later.map(({ down }) => down / 1000),
          's',
        ),
        promised: { of: 'p99', most: 2 },
      },
    ];
  },
};

async function startAndStop(dataFolder: string): Promise<{ up: number; down: number }> {
  const begin = performance.now();
  const server = await startProduct({ command: 'demo', dataFolder });
  await (await fetch(`${server.url}/`)).text();
  const up = performance.now() - begin;
  return { up, down: await timeOf(() => server.stop()) };
}
