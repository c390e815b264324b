// SPDX-License-Identifier: MPL-2.0
import type { SearchDocument } from '../../src/search/index.ts';
import { manyDocuments } from '../../src/testing/search-quality/documents.ts';
import { buildIndex, search as find, updateIndex, warmUp } from '../product.ts';
import type { Line } from '../report/line.ts';
import { figureOf, timeOf, timesOf } from '../timing/samples.ts';
import type { Measure } from './measure.ts';
import { held } from './search/held.ts';
import { peers } from './search/peers.ts';
import { type Queries, type QueryKind, queriesFor } from './search/queries.ts';
import { firstTimes, warmTimes } from './search/timing.ts';

/** How many units and people, and what is promised: of queries and a change in ms, of building in ms, of memory in MB. */
interface Size {
  readonly units: number;
  readonly people: number;
  readonly promised: {
    readonly query: number;
    readonly build?: number;
    readonly memory?: number;
    readonly change?: number;
  };
}

const city: Size = {
  ...{ units: 5_000, people: 30_000 },
  promised: { query: 3, build: 1_000, memory: 30, change: 1 },
};
const larger: readonly Size[] = [
  { units: 100_000, people: 300_000, promised: { query: 10 } },
  { units: 100_000, people: 1_000_000, promised: { query: 20, build: 30_000, memory: 600, change: 10 } },
];

/** Finding what is meant, beside four others on the same documents. */
export const search: Measure = {
  title: 'Search',
  note:
    'Units and people with names, titles, tasks, phones and addresses; half of the surnames are common. Of each kind 200 ' +
    'queries; each is asked five times and the best time counts, so that others on the machine do not; the p99 is over the ' +
    'queries. The first time of each is measured by itself, on an index that has been warmed up. Building is without the making of the documents. The peers ' +
    'are asked the same for ten answers; what they lack stands beside their names.',
  measure: async () => {
    const documents = [...manyDocuments(city.units, city.people)];
    const queries = queriesFor(documents);
    const lines = [...(await linesFor(city, queries, () => documents))];
    for (const peer of peers) {
      const { ask, close } = await peer.open(documents);
      lines.push(...(await besides(peer.name, lines, queries, ask)));
      await close?.();
    }
    for (const size of larger)
      lines.push(...(await linesFor(size, queries, () => manyDocuments(size.units, size.people))));
    return lines;
  },
};

const nameOf = ({ units, people }: Size) => `${units.toLocaleString('en')} + ${people.toLocaleString('en')}`;
const kindsOf = (queries: Queries) => Object.keys(queries) as readonly QueryKind[];

async function linesFor(
  size: Size,
  queries: Queries,
  documents: () => Iterable<SearchDocument>,
): Promise<readonly Line[]> {
  const making = await timeOf(() => countOf(documents()));
  const { made: index, ms, megabytes } = await held(() => buildIndex(documents()));
  warmUp(index);
  const { promised } = size;
  const what = (of: string) => `${nameOf(size)}: ${of}`;
  const most = (of: 'value' | 'p99', value: number | undefined) =>
    value === undefined ? {} : { promised: { of, most: value } };
  const ask = (query: string) => find(index, query);
  const lines: Line[] = [];
  for (const kind of kindsOf(queries)) {
    const first = await firstTimes(queries[kind], ask);
    lines.push({
      what: what(`${kind}, for the first time`),
      ours: first,
      ...most('p99', size === city ? 10 : undefined),
    });
    lines.push({
      what: what(kind),
      ours: await warmTimes(queries[kind], ask),
      ...most('p99', promised.query),
    });
  }
  const changes = await timesOf(200, (round) => updateIndex(index, changeOf(round)), 20);
  return [
    ...lines,
    { what: what('building'), ours: { value: ms - making, unit: 'ms' }, ...most('value', promised.build) },
    { what: what('memory'), ours: { value: megabytes, unit: 'MB' }, ...most('value', promised.memory) },
    { what: what('a change'), ours: figureOf(changes), ...most('p99', promised.change) },
  ];
}

function countOf(some: Iterable<unknown>): number {
  let count = 0;
  for (const _ of some) count++;
  return count;
}

/** One person who gets another name. */
function changeOf(round: number) {
  const [, ...documents] = manyDocuments(1, 1, round);
  return { changed: documents, removed: [] };
}

async function besides(
  peer: string,
  ours: readonly Line[],
  queries: Queries,
  ask: (query: string) => unknown,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const kind of kindsOf(queries)) {
    const own = ours.find(({ what }) => what === `${nameOf(city)}: ${kind}`)?.ours;
    if (!own) continue;
    const theirs = await warmTimes(queries[kind].slice(0, 60), ask);
    const ratio = (own.p99 ?? own.value) / (theirs.p99 ?? theirs.value);
    lines.push({ what: `${kind}, beside ${peer}; ratio of p99`, ours: own, theirs, ratio });
  }
  return lines;
}
