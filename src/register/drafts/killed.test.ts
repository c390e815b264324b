// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';
import { startProgram } from '../../testing/database-programs/start.ts';
import { databases } from '../../testing/databases.ts';
import { beginDraft, beginRegister, byEditor } from '../../testing/editors-at-once/begin.ts';
import { batchesFrom, crowd, editsIn } from '../../testing/editors-at-once/deeds.ts';
import { embeddedGround, type Ground, serverGround } from '../../testing/editors-at-once/grounds.ts';
import { expectSame, oneByOne } from '../../testing/editors-at-once/one-by-one.ts';
import { halfRecorded, originOf, standingIn } from '../../testing/editors-at-once/recorded.ts';
import { aRegister } from '../../testing/registers.ts';
import { addOrganisation, Register, verify } from '../index.ts';

const seed = Number(process.env.VEJVISER_MODEL_SEED ?? 20220101);
const grounds = databases.map((engine, place) => ({
  ...engine,
  ...(place === 0 ? { rounds: 3, lay: embeddedGround } : { rounds: 4, lay: serverGround }),
}));

/**
 * What the programs of a round do, and when they die: so soon (ms) after so many changes were committed, or so many times ten
 * deeds were begun. Before that, those on a server lose their connections at the same sort of moment.
 */
const plans = fc.record({
  seed: fc.nat(1_000_000),
  at: fc.constantFrom('committed', 'committed', 'asks'),
  after: fc.integer({ min: 2, max: 6 }),
  soon: fc.nat(4),
});
const often = { committed: 1, asks: 10 };
type Plan = typeof plans extends fc.Arbitrary<infer P> ? P : never;

/** What a program has said: what was acknowledged, and how often its connection was lost. */
interface Heard {
  readonly done: readonly { readonly about: string; readonly number?: number; readonly version?: number }[];
  readonly lost: number;
}

describe.each(grounds)('editors whose process is killed at work on $name', ({ open, rounds, lay }) => {
  let ground: Ground;
  let alone: Database;
  beforeAll(async () => {
    ground = await lay();
    alone = await open();
  });
  afterAll(async () => {
    await alone.close();
    await ground.end();
  });

  /** An organisation with drafts that are begun. */
  async function begin(database: Database): Promise<Id> {
    const register = await aRegister(database);
    await beginRegister(register);
    const by = byEditor(register.organisationId, 'Anna');
    for (let place = 0; place < crowd.drafts; place++) await beginDraft(register, by, place, '2022-01-01');
    return register.organisationId;
  }

  async function runUntilKilled(name: string, organisationId: Id, own: string, plan: Plan): Promise<Heard> {
    const told = [ground.placeFor(name), organisationId, own];
    const { process, lines, ended } = startProgram('edit-drafts', ...told);
    const heard = { done: [] as Heard['done'][number][], lost: 0 };
    const cuts: Promise<unknown>[] = [];
    let [count, times] = [0, 0];
    for await (const line of lines) {
      const [what, about = '', told = '{}'] = line.split(' ');
      if (what === 'done') heard.done.push({ about, ...JSON.parse(told) });
      if (what === 'lost') heard.lost++;
      if (what !== plan.at) continue;
      count++;
      if (count % often[plan.at] !== 0) continue;
      times++;
      if (times < plan.after) cuts.push(ground.cut(name));
      if (times === plan.after) setTimeout(() => process.kill('SIGKILL'), plan.soon);
    }
    await Promise.all([ended, ...cuts]);
    // The server may still be at what a process asked for that is no more.
    await ground.cut(name);
    expect(process.signalCode, 'it ends by being killed only').toBe('SIGKILL');
    return heard;
  }

  async function check(
    database: Database,
    organisationId: Id,
    seeds: readonly number[],
    heard: readonly Heard[],
  ) {
    const edits = editsIn(seeds.flatMap(batchesFrom));
    const standing = await standingIn(database.query, organisationId);
    expect(halfRecorded(standing, edits)).toEqual([]);
    for (const { about, number, version } of heard.flatMap(({ done }) => done)) {
      if (version !== undefined)
        expect(standing.drafts.find(({ id }) => id === about)?.version).toBeGreaterThanOrEqual(version);
      if (number === undefined) continue;
      const [change, more] = standing.changes.filter((one) => one.number === number);
      expect(more).toBeUndefined();
      const origin = originOf(change ?? expect.fail(`change ${number} is lost`), standing, edits);
      const from =
        origin.is === 'edit' ? origin.edit.reason : 'draft' in origin ? origin.draft.id : undefined;
      expect(from).toBe(about);
    }
    await addOrganisation(alone.query, organisationId, organisationId);
    const other = new Register(alone, organisationId);
    await beginRegister(other);
    const register = new Register(database, organisationId);
    const by = byEditor(organisationId, 'Bo');
    const done = await oneByOne({ database, register }, { database: alone, register: other, by }, edits);
    await expectSame(register, other);
    return done;
  }

  test(`nothing acknowledged is lost and nothing half recorded, ${rounds} times (seed ${seed})`, async () => {
    const tally = { recorded: 0, acknowledged: 0, lost: 0 };
    const all = fc.sample(plans, { seed, numRuns: rounds });
    const organisations = await ground.look(async (database) => {
      const begun: Id[] = [];
      for (const _ of all) begun.push(await begin(database));
      return begun;
    });
    for (const [i, plan] of all.entries()) {
      const organisationId = organisations[i] ?? expect.fail();
      const seeds = Array.from({ length: ground.programs }, (_, place) => plan.seed + place);
      const running = seeds.map((own) => runUntilKilled(`editor-${own}`, organisationId, `${own}`, plan));
      const heard = await Promise.all(running);
      const done = await ground.look((database) => check(database, organisationId, seeds, heard));
      tally.recorded += done.draft + done.edit;
      tally.acknowledged += heard.flatMap(({ done }) => done).length;
      tally.lost += heard.reduce((sum, { lost }) => sum + lost, 0);
    }
    await ground.look(async (database) => expect((await verify(database)).broken).toEqual([]));
    // It is worth something only where much was recorded, and on a server many connections were lost.
    expect(Math.min(tally.recorded, tally.acknowledged)).toBeGreaterThan(rounds);
    if (ground.programs > 1) expect(tally.lost).toBeGreaterThan(rounds);
  }, 300_000);
});
