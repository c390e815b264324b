// SPDX-License-Identifier: MPL-2.0
import { bigId, pastDays, today } from '../big.ts';
import { asOf, openDatabase, Register } from '../product.ts';
import type { Line } from '../report/line.ts';
import { figureOf, timeOf, timesOf } from '../timing/samples.ts';
import { sideBySide } from '../timing/side-by-side.ts';
import type { Measure } from './measure.ts';
import { readPlainly } from './snapshot/read-plainly.ts';

type Database = Awaited<ReturnType<typeof openDatabase>>;
type Audience = 'public' | 'full';

const rounds = 7;

/** Reading a whole organisation: 5,000 units and 30,000 people. */
export const snapshot: Measure = {
  title: 'A snapshot of 5,000 units and 30,000 people (PostgreSQL server)',
  note:
    'Read whole from the database, with 20 years of changes in it: today’s, and past days’ that are not kept. ' +
    'The peer reads the same rows by the plain driver, a question for each kind, and does nothing with them but put them in maps.',
  measure: async (workplace) => {
    const url = await workplace.big();
    const database = await openDatabase({ url, dataFolder: '' });
    try {
      return [
        await loading(database, 'public', 'today', () => today, 300),
        await loading(database, 'public', 'a past day', pastDay, 300),
        await loading(database, 'full', 'today', () => today, 600),
        await loading(database, 'full', 'a past day', pastDay, 600),
        await kept(database),
        await besidePlainReading(database, url),
      ];
    } finally {
      await database.close();
    }
  },
};

function pastDay(round: number): string {
  return pastDays[round % pastDays.length] ?? today;
}

/** Each time by a register that has been used, but has not kept this day. */
async function loading(
  database: Database,
  audience: Audience,
  what: string,
  dayOf: (round: number) => string,
  most: number,
): Promise<Line> {
  const times: number[] = [];
  for (let round = 0; round < rounds + 2; round++) {
    const register = await usedRegister(database);
    times.push(await timeOf(() => register.snapshot(audience, asOf(dayOf(round), null, today))));
  }
  const ours = figureOf(times.slice(2));
  return { what: `${audience}, ${what}`, ours, promised: { of: 'value', most } };
}

/** A register that knows its eras, as one does that has given out any snapshot before; that of an early day is small. */
async function usedRegister(database: Database): Promise<InstanceType<typeof Register>> {
  const register = new Register(database, bigId);
  await register.snapshot('public', asOf('1900-01-01'));
  return register;
}

async function kept(database: Database): Promise<Line> {
  const register = await usedRegister(database);
  const ask = () => register.snapshot('full', asOf(today));
  const times = await timesOf(1_000, ask, 10);
  return { what: 'full, kept', ours: figureOf(times), promised: { of: 'p99', most: 1 } };
}

async function besidePlainReading(database: Database, url: string): Promise<Line> {
  const figures = await sideBySide(
    rounds,
    'ms',
    async () => {
      const register = await usedRegister(database);
      return timeOf(() => register.snapshot('full', asOf(today)));
    },
    () => readPlainly(url, bigId, today),
  );
  return { what: 'full, beside plain reading', ...figures };
}
