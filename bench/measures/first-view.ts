// SPDX-License-Identifier: MPL-2.0
import { startProduct } from '../processes/product-server.ts';
import type { Line } from '../report/line.ts';
import { get } from './kept-page/answer-at.ts';
import type { Measure } from './measure.ts';
import { seedPage } from './seed-page.ts';

/** How much a browser that has never been here loads for the first page. */
export const firstView: Measure = {
  title: 'First view (the page of the seed, brotli, without headers)',
  note:
    'What a browser fetches that has nothing yet. Fonts for rarer letters are only fetched by pages that have such letters. ' +
    'kB is 1,000 bytes.',
  measure: async (workplace) => {
    const server = await startProduct({ command: 'demo', dataFolder: await workplace.demo() });
    try {
      return await linesOf(Number(new URL(server.url).port));
    } finally {
      await server.stop();
    }
  },
};

async function linesOf(port: number): Promise<readonly Line[]> {
  const fetched = (path: string) => get(port, path, { 'accept-encoding': 'br' });
  const bytesOf = async (paths: readonly string[]) =>
    (await Promise.all(paths.map(fetched))).reduce((sum, { body }) => sum + body.length, 0) / 1000;
  const { body } = await get(port, seedPage, { 'accept-encoding': 'identity' });
  const files = [
    ...new Set(
      [
        ...Buffer.from(body)
          .toString()
          .matchAll(/\/assets\/[^"]+/g),
      ].map(([path]) => path),
    ),
  ];
  const sheets = await bytesOf(files.filter((path) => path.endsWith('.css')));
  const page = await bytesOf([seedPage]);
  const others = await bytesOf(files.filter((path) => !path.endsWith('.css')));
  const line = (what: string, value: number, most?: number): Line => ({
    what,
    ours: { value, unit: 'kB' },
    ...(most === undefined ? {} : { promised: { of: 'value', most } }),
  });
  return [
    line('HTML', page),
    line('style sheet', sheets),
    line('HTML and style sheet', page + sheets, 14),
    line('everything: also fonts, script, icon', page + sheets + others, 60),
  ];
}
