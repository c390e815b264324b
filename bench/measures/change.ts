// SPDX-License-Identifier: MPL-2.0
import { bigId, pastDays, today } from '../big.ts';
import { Helper } from '../processes/helper.ts';
import { asOf, Register } from '../product.ts';
import type { Seen, Watch } from '../programs/watch.ts';
import type { Line } from '../report/line.ts';
import { figureOf, median, timeOf } from '../timing/samples.ts';
import { alterUnit, anAdministration, type BigSite, openBigSite } from './big-site.ts';
import type { Measure } from './measure.ts';

const rounds = 12;

/** From the commit of a change to the first page that says it. */
export const change: Measure = {
  title: 'A change, in 5,000 units and 30,000 people (PostgreSQL server)',
  note:
    'A unit’s text is changed while another process asks for a page without a pause; the time runs from when that process ' +
    'hears the database’s commit until a page with the new text has come. Kept are the two snapshots of today and two of past days. ' +
    'The last line is what a process does that hears of another’s change; its peer is reading everything again.',
  measure: async (workplace) => {
    const site = await openBigSite(workplace);
    const watcher = new Helper<Watch, Seen>(new URL('../programs/watch.ts', import.meta.url));
    try {
      return await linesOf(site, watcher);
    } finally {
      await watcher.end();
      await site.close();
    }
  },
};

async function linesOf(site: BigSite, watcher: Helper<Watch, Seen>): Promise<readonly Line[]> {
  const other = new Register(site.database, bigId);
  for (const register of [site.register, other]) await keepSome(register);
  const unit = await anAdministration(site);
  const times = {
    visible: [] as number[],
    whole: [] as number[],
    patch: [] as number[],
    load: [] as number[],
  };
  for (let round = 0; round < rounds; round++) {
    const text = `Ny tekst nummer ${round}.`;
    const path = round % 2 === 0 ? `/${unit.path}` : '/';
    const { port, databaseUrl } = site;
    const seen = watcher.ask({ port, path, text, databaseUrl });
    times.whole.push(await timeOf(() => alterUnit(site, unit.id, { summary: { da: text } })));
    times.visible.push((await seen).afterCommit);
    times.patch.push(await timeOf(() => other.refresh()));
    if (round % 4 !== 0) continue;
    const fresh = new Register(site.database, bigId);
    times.load.push(await timeOf(() => keepSome(fresh)));
  }
  const [ours, theirs] = [times.patch.slice(2), times.load].map((all) => figureOf(all));
  return [
    {
      what: 'seen on a page after commit',
      ours: figureOf(times.visible.slice(2)),
      promised: { of: 'p99', most: 100 },
    },
    { what: 'recorded whole', ours: figureOf(times.whole.slice(2)) },
    ...(ours && theirs
      ? [
          {
            what: 'four snapshots brought up to date',
            ours,
            theirs,
            ratio: median(times.patch) / median(times.load),
          },
        ]
      : []),
  ];
}

/** Has a register keep four snapshots. */
async function keepSome(register: BigSite['register']): Promise<void> {
  const [one = today, two = today] = pastDays;
  for (const audience of ['public', 'full'] as const) await register.snapshot(audience, asOf(today));
  for (const day of [one, two]) await register.snapshot('public', asOf(day));
}
