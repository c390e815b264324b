// SPDX-License-Identifier: MPL-2.0
import { documentsOf } from '../../src/search/index.ts';
import { pastDays, today } from '../big.ts';
import { asOf } from '../product.ts';
import type { Line } from '../report/line.ts';
import { figureOf, timeOf } from '../timing/samples.ts';
import { alterUnit, anAdministration, type BigSite, openBigSite } from './big-site.ts';
import { get } from './kept-page/answer-at.ts';
import type { Measure } from './measure.ts';
import { queriesFor } from './search/queries.ts';

const rounds = 20;

/** Searching as a visitor does, over HTTP. */
export const searchPage: Measure = {
  title: 'The search page, of 5,000 units and 30,000 people (PostgreSQL server)',
  note:
    'The page of results and the suggestions for 800 queries of four kinds, each asked for once over HTTP; the asker shares the ' +
    'process with the server. A change is findable when the suggestions for its new name tell it, asked without a pause from the ' +
    'moment that it is recorded on. The first search of a past day waits for the index of that day. kB is 1,000 bytes.',
  measure: async (workplace) => {
    const site = await openBigSite(workplace);
    try {
      return [...(await asked(site)), ...(await changed(site)), await firstOfDay(site)];
    } finally {
      await site.close();
    }
  },
};

async function asked({ register, port }: BigSite): Promise<readonly Line[]> {
  const snapshot = await register.snapshot('public', asOf(today));
  const queries = Object.values(queriesFor([...documentsOf(snapshot, new Map())])).flat();
  const times = { page: [] as number[], suggestions: [] as number[] };
  let largest = 0;
  const accepting = { 'accept-encoding': 'br' };
  for (const [i, query] of queries.entries()) {
    const q = encodeURIComponent(query);
    const page = await timeOf(() => get(port, `/soeg?q=${q}`, accepting));
    const suggestions = await timeOf(async () => {
      const { body } = await get(port, `/soeg.json?q=${q}`, { 'accept-encoding': 'identity' });
      largest = Math.max(largest, body.length);
    });
    if (i < 50) continue;
    times.page.push(page);
    times.suggestions.push(suggestions);
  }
  return [
    { what: 'the page of results', ours: figureOf(times.page), promised: { of: 'p99', most: 10 } },
    { what: 'suggestions', ours: figureOf(times.suggestions), promised: { of: 'p99', most: 10 } },
    {
      what: 'suggestions: the largest, not packed',
      ours: { value: largest / 1000, unit: 'kB' },
      promised: { of: 'value', most: 5 },
    },
  ];
}

async function changed(site: BigSite): Promise<readonly Line[]> {
  const unit = await anAdministration(site);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const name = `Nyordsenheden ${round}`;
    await alterUnit(site, unit.id, { name: { da: name } });
    times.push(await timeOf(() => untilFound(site.port, name)));
  }
  return [
    {
      what: 'a renamed administration is found, after it is recorded',
      ours: figureOf(times.slice(2)),
      promised: { of: 'p99', most: 100 },
    },
  ];
}

async function untilFound(port: number, name: string): Promise<void> {
  for (;;) {
    const { body } = await get(port, `/soeg.json?q=${encodeURIComponent(name)}`, {});
    if (Buffer.from(body).includes(name)) return;
  }
}

async function firstOfDay({ register, port }: BigSite): Promise<Line> {
  const times: number[] = [];
  for (const day of pastDays.slice(0, 5)) {
    await register.snapshot('public', asOf(day, null, today));
    times.push(await timeOf(() => get(port, `/soeg?q=skole&dato=${day}`, {})));
  }
  return { what: 'the first search of a past day', ours: figureOf(times) };
}
