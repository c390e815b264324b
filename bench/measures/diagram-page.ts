// SPDX-License-Identifier: MPL-2.0
import { treeId } from '../big.ts';
import {
  answerVisit,
  assetsFolder,
  Kept,
  keepable,
  loadDemo,
  openDatabase,
  Press,
  Register,
  readAssets,
  visitTo,
} from '../product.ts';
import type { Line } from '../report/line.ts';
import { figureOf } from '../timing/samples.ts';
import { bareSite } from './bare-site.ts';
import type { Measure } from './measure.ts';

const page = '/organisationsdiagram';
const rounds = 12;
/** More than this is too much to fetch on a phone, in kB. */
const most = 40;

/** The page of the diagram of a whole municipality. */
export const diagramPage: Measure = {
  title: 'The page of a whole municipality’s diagram (brotli, without headers)',
  note:
    'The page has the drawing twice, for phones and for screens, and all of it in words. Of a large organisation it shows ' +
    'the levels that come to about 150 boxes, and the rest by unfolding. The time is that of making the page anew, packed. ' +
    'kB is 1,000 bytes.',
  measure: async (workplace) => [
    ...(await linesOf('the demo', await workplace.demo(), (database) => loadDemo(database, new Date()))),
    ...(await linesOf(
      '10,000 units',
      await workplace.tree(),
      async (database) => new Register(database, treeId),
    )),
  ],
};

type Database = Awaited<ReturnType<typeof openDatabase>>;

async function linesOf(
  what: string,
  dataFolder: string,
  registerOf: (database: Database) => Promise<InstanceType<typeof Register>>,
): Promise<readonly Line[]> {
  const database = await openDatabase({ url: null, dataFolder });
  const press = new Press();
  try {
    const register = await registerOf(database);
    const assets = (await readAssets(assetsFolder)).page;
    const make = () => made(bareSite(register, { assets, press }));
    const pages = [];
    for (let i = 0; i < rounds; i++) pages.push(await make());
    const [{ kB, boxes } = { kB: 0, boxes: 0 }] = pages;
    return [
      { what, ours: { value: kB, unit: 'kB' }, promised: { of: 'value', most } },
      { what: `${what}: boxes in the drawing`, ours: { value: boxes, unit: 'boxes' } },
      { what: `${what}: made anew`, ours: figureOf(pages.slice(2).map(({ ms }) => ms)) },
    ];
  } finally {
    await press.end();
    await database.close();
  }
}

/** The page as it is sent: how long that took, how large it is, and how many boxes each drawing has. */
async function made(site: Parameters<typeof visitTo>[0]) {
  const start = performance.now();
  const visit = await visitTo(site, page, new Date());
  const answer = await answerVisit(visit);
  const { body } = new Kept(keepable(visit, answer)).in('br');
  const ms = performance.now() - start;
  const drawn = String(answer.body).match(/class="oc-(?:box|row)/g)?.length ?? 0;
  return { ms, kB: body.length / 1000, boxes: drawn / 2 };
}
