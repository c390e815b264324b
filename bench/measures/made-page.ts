// SPDX-License-Identifier: MPL-2.0

import {
  answerVisit,
  assetsFolder,
  Kept,
  keepable,
  loadDemo,
  openDatabase,
  readAssets,
  visitTo,
} from '../product.ts';
import type { Line } from '../report/line.ts';
import { figureOf } from '../timing/samples.ts';
import { bareSite } from './bare-site.ts';
import type { Measure } from './measure.ts';
import { seedPage } from './seed-page.ts';

const pages = 600;
const warmUp = 200;

/** Making a page: finding what it is about, writing it, packing it. */
export const madePage: Measure = {
  title: 'A page that is not kept (the page of the seed)',
  note:
    'Made anew in process: finding what is asked for, writing the page, packing it as bytes. ' +
    'For the first time: at addresses never seen before, each a day on which the organisation is the same. ' +
    'Again: at one address, as after a change.',
  measure: async (workplace) => {
    const database = await openDatabase({ url: null, dataFolder: await workplace.demo() });
    try {
      const register = await loadDemo(database, new Date());
      const assets = (await readAssets(assetsFolder)).page;
      const make = (address: string) => partsOf(bareSite(register, { assets }), address);
      const first = await many((i) => make(addressOfDay(i)));
      const again = await many(() => make(seedPage));
      return [
        { ...lineOf('for the first time', first, 'whole'), promised: { of: 'value', most: 3 } },
        lineOf('… finding', first, 'find'),
        lineOf('… writing', first, 'write'),
        lineOf('… packing', first, 'pack'),
        { ...lineOf('again', again, 'whole'), promised: { of: 'value', most: 3 } },
      ];
    } finally {
      await database.close();
    }
  },
};

interface Parts {
  readonly find: number;
  readonly write: number;
  readonly pack: number;
  readonly whole: number;
}

async function partsOf(site: Parameters<typeof visitTo>[0], address: string): Promise<Parts> {
  const start = performance.now();
  const visit = await visitTo(site, address, new Date());
  const found = performance.now();
  const answer = await answerVisit(visit);
  const written = performance.now();
  new Kept(keepable(visit, answer)).in('br');
  const packed = performance.now();
  return { find: found - start, write: written - found, pack: packed - written, whole: packed - start };
}

async function many(make: (i: number) => Promise<Parts>): Promise<readonly Parts[]> {
  const parts: Parts[] = [];
  for (let i = 0; i < warmUp + pages; i++) parts.push(await make(i));
  return parts.slice(warmUp);
}

/** Days before the one of the seed; the organisation stays as it is for longer than there are pages. */
function addressOfDay(i: number): string {
  const day = new Date(Date.UTC(2021, 4, 31 - i)).toISOString().slice(0, 10);
  return seedPage.replace(/dato=.*/, `dato=${day}`);
}

function lineOf(what: string, parts: readonly Parts[], part: keyof Parts): Line {
  return { what, ours: figureOf(parts.map((one) => one[part])) };
}
