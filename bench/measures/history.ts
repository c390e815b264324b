// SPDX-License-Identifier: MPL-2.0
import { join } from 'node:path';
import { Dice } from '../../src/testing/big-organisation/dice.ts';
import { bigId, makeBig, pastDays, today } from '../big.ts';
import { asOf, differencesInWords, lastChangeOn, openDatabase, Register, rootOf } from '../product.ts';
import type { Line } from '../report/line.ts';
import { figureOf, timeOf } from '../timing/samples.ts';
import { sideBySide } from '../timing/side-by-side.ts';
import type { Workplace } from '../workplace.ts';
import type { Measure } from './measure.ts';

const rounds = 40;
const knownRounds = 6;
/** As many as a page of the editors' door tells of. */
const part = { most: 30 };

/** What changes did to one unit or person, and the whole as it was once known. */
export const history: Measure = {
  title: 'Who changed what, and as we knew it, in 5,000 units and 30,000 people with 20 years of changes',
  note:
    'The latest 30 changes of random units and people, read and told in words; of the unit at the top; and the whole ' +
    'organisation as it was known on an earlier day, beside the same day as it is known now. Last what the effect clock reads ' +
    'once a day: all that was planned and began or ended within a month.',
  measure: async (workplace) => [
    ...(await linesOf('server', { url: await workplace.big(), dataFolder: '' })),
    ...(await linesOf('embedded', await embedded(workplace))),
  ],
};

async function embedded({ folder }: Workplace) {
  return { url: null, dataFolder: await makeBig(join(folder, 'history')) };
}

type Database = Awaited<ReturnType<typeof openDatabase>>;

async function linesOf(engine: string, where: Parameters<typeof openDatabase>[0]): Promise<readonly Line[]> {
  const database = await openDatabase(where);
  try {
    const register = new Register(database, bigId);
    const snapshot = await register.snapshot('full', asOf(today));
    const dice = new Dice(1660);
    const [units, people] = [[...snapshot.unit.keys()], [...snapshot.person.keys()]];
    const top = rootOf(snapshot)?.id ?? '';
    const line = (what: string, times: readonly number[], most: number): Line => ({
      ...{ what: `${engine}: ${what}`, ours: figureOf(times), promised: { of: 'value', most } },
    });
    return [
      line('a unit’s changes', await timesOf(rounds, () => told(register, 'unit', dice.pick(units))), 50),
      line(
        'a person’s changes',
        await timesOf(rounds, () => told(register, 'person', dice.pick(people))),
        50,
      ),
      line('the changes of the unit at the top', await timesOf(10, () => told(register, 'unit', top)), 50),
      { what: `${engine}: as known on an earlier day`, ...(await asKnown(database)) },
      line('what was planned for a month', await timesOf(10, () => register.effects.planned(today)), 500),
    ];
  } finally {
    await database.close();
  }
}

async function timesOf(count: number, work: (round: number) => Promise<unknown>): Promise<number[]> {
  await work(count);
  const times: number[] = [];
  for (let round = 0; round < count; round++) times.push(await timeOf(() => work(round)));
  return times;
}

async function told(
  register: InstanceType<typeof Register>,
  entity: 'unit' | 'person',
  id: string,
): Promise<void> {
  const { changes, named } = await register.historyOf(entity, id, part);
  for (const { touched } of changes)
    differencesInWords(touched, { language: 'da', named: (one) => named.get(one) });
}

/** A past day as it was known then, beside the same day as it is known now; by registers that have kept neither. */
async function asKnown(database: Database) {
  const { recorded } = await new Register(database, bigId).snapshot('full', asOf(today));
  const read = async (day: string, number?: number) => {
    const register = new Register(database, bigId);
    // One that knows its eras, as one does that has given out any snapshot before.
    await register.snapshot('public', asOf('1900-01-01'));
    return timeOf(() => register.snapshot('full', asOf(day, number)));
  };
  const days = { once: [...pastDays], now: [...pastDays] };
  const figures = await sideBySide(
    knownRounds,
    'ms',
    () => {
      const day = days.once.shift() ?? today;
      return read(day, lastChangeOn(recorded, day));
    },
    () => read(days.now.shift() ?? today),
  );
  return { ...figures, promised: { of: 'ratio', most: 1.3 } } as const;
}
