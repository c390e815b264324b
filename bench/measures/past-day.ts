// SPDX-License-Identifier: MPL-2.0
import { Dice } from '../../src/testing/big-organisation/dice.ts';
import { noon, pastDays, today } from '../big.ts';
import { answerVisit, asOf, Kept, keepable, pathOf, visitTo } from '../product.ts';
import type { Line } from '../report/line.ts';
import { figureOf, timeOf } from '../timing/samples.ts';
import { bareSite } from './bare-site.ts';
import { type BigSite, openBigSite } from './big-site.ts';
import { get } from './kept-page/answer-at.ts';
import type { Measure } from './measure.ts';

const days = 6;
const pagesADay = 100;

/** Pages of random units on random days of twenty years. */
export const pastDay: Measure = {
  title: 'A page of a past day, of 5,000 units with 20 years of history',
  note:
    'Random units on six random days, each page for the first time, once its day has been read. ' +
    'Over HTTP the asker shares the process with the server.',
  measure: async (workplace) => {
    const site = await openBigSite(workplace);
    try {
      return await linesOf(site);
    } finally {
      await site.close();
    }
  },
};

async function linesOf(site: BigSite): Promise<readonly Line[]> {
  const dice = new Dice(2007);
  const times = { inProcess: [] as number[], overHttp: [] as number[] };
  for (let i = 0; i < days; i++) {
    const day = dice.pick(pastDays);
    const addresses = await addressesOn(site, dice, day);
    // The first page of a day waits for the day.
    for (const address of addresses.slice(0, 5)) await make(site, address);
    for (const address of addresses.slice(5, 5 + pagesADay)) {
      times.inProcess.push(await timeOf(() => make(site, address)));
      times.overHttp.push(await timeOf(() => get(site.port, address, { 'accept-encoding': 'br' })));
    }
  }
  const promised = { of: 'p99', most: 10 } as const;
  return [
    { what: 'in process', ours: figureOf(times.inProcess), promised },
    { what: 'over HTTP', ours: figureOf(times.overHttp), promised },
  ];
}

async function addressesOn({ register }: BigSite, dice: Dice, day: string): Promise<readonly string[]> {
  const snapshot = await register.snapshot('public', asOf(day, null, today));
  const units = [...snapshot.unit.keys()];
  const picked = Array.from({ length: pagesADay + 5 }, () => dice.pick(units));
  return picked.map((id) => `/${pathOf(snapshot, id)}?dato=${day}`);
}

async function make({ register }: BigSite, address: string): Promise<void> {
  const visit = await visitTo(bareSite(register), address, noon());
  new Kept(keepable(visit, await answerVisit(visit))).in('br');
}
