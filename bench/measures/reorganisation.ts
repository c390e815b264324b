// SPDX-License-Identifier: MPL-2.0
import { join } from 'node:path';
import { bigId, makeBig, permit, today } from '../big.ts';
import { asOf, openDatabase, proposalOf, Register } from '../product.ts';
import type { Line } from '../report/line.ts';
import { figureOf, timeOf } from '../timing/samples.ts';
import type { Measure } from './measure.ts';
import { reorganisation as operationsOf } from './reorganisation/operations.ts';

type Database = Awaited<ReturnType<typeof openDatabase>>;
type BigRegister = InstanceType<typeof Register>;

/** How long each step has taken, by round. */
type Times = Readonly<Record<'added' | 'tried' | 'rehearsed' | 'recorded', number[]>>;

/** Each round is one new year’s day later, on top of those before it. */
const days = [1, 2, 3, 4].map((after) => `${Number.parseInt(today, 10) + after}-01-01`);

/** A large draft, from its first operation to the change that it becomes. */
export const reorganisation: Measure = {
  title: 'A reorganisation: 1,000 operations in 5,000 units and 30,000 people',
  note:
    'Moves, new names, new units, closures, mergers and appointments on 1 January to come, in one draft. Kept are the two ' +
    'snapshots of today and that of the day. Trying out tells what would come of each operation; a rehearsal has the ' +
    'database ask every rule and takes all back; recording ends when every snapshot has the change in it.',
  measure: async (workplace) => [
    ...(await onEngine('server', await openDatabase({ url: await workplace.big(), dataFolder: '' }))),
    ...(await onEngine('embedded', await openEmbedded(join(workplace.folder, 'big')))),
  ],
};

async function openEmbedded(dataFolder: string): Promise<Database> {
  return openDatabase({ url: null, dataFolder: await makeBig(dataFolder) });
}

async function onEngine(engine: string, database: Database): Promise<readonly Line[]> {
  try {
    const register = new Register(database, bigId);
    for (const audience of ['public', 'full'] as const) await register.snapshot(audience, asOf(today));
    const times: Times = { added: [], tried: [], rehearsed: [], recorded: [] };
    for (const day of days) await oneRound(register, day, times);
    return [
      { what: `${engine}: added to a draft`, ours: figureOf(times.added) },
      { what: `${engine}: tried out`, ours: figureOf(times.tried), promised: { of: 'value', most: 300 } },
      { what: `${engine}: rehearsed`, ours: figureOf(times.rehearsed) },
      { what: `${engine}: recorded`, ours: figureOf(times.recorded), promised: { of: 'value', most: 2_000 } },
    ];
  } finally {
    await database.close();
  }
}

async function oneRound(register: BigRegister, day: string, times: Times): Promise<void> {
  const { drafts } = register;
  const by = { permit, now: new Date() };
  const about = { title: `Ny struktur ${day}`, day, reason: null, decisionUrl: null };
  const empty = done(await drafts.create(by, about));
  const operations = operationsOf(await register.snapshot('full', asOf(day)), day, empty.id);
  times.added.push(await timeOf(async () => done(await drafts.add(by, empty, operations))));
  const draft = (await drafts.read(empty.id)) ?? empty;
  for (let again = 0; again < 3; again++) times.tried.push(await timeOf(() => tryOut(register, draft)));
  times.rehearsed.push(await timeOf(async () => done(await register.rehearse(proposalOf(draft)))));
  const submitted = done(await drafts.submit(by, draft));
  const approved = done(await drafts.approve(by, submitted, { fourEyes: false }));
  times.recorded.push(await timeOf(async () => done(await drafts.record(by, approved))));
}

async function tryOut(register: BigRegister, draft: Parameters<typeof proposalOf>[0]): Promise<void> {
  const { refusals } = await register.tryOut(proposalOf(draft), draft.day);
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
}

/** What was to be done; that it was refused is a fault of the measure. */
function done<T>(outcome: { ok: true; value: T } | { ok: false; refusals: readonly unknown[] }): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.refusals));
}
