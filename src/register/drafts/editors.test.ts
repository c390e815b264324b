// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { asOf, entityNames, type Id, type Outcome } from '../../organisation/index.ts';
import { databases } from '../../testing/databases.ts';
import { draftStories } from '../../testing/draft-stories.ts';
import { beginning } from '../../testing/register-model/beginning.ts';
import { months } from '../../testing/register-model/model.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { type By, type Draft, proposalOf, type Register, verify } from '../index.ts';

const seed = Number(process.env.VEJVISER_MODEL_SEED ?? 20220101);
const runs = Number(process.env.VEJVISER_DRAFT_RUNS ?? 20);

describe.each(databases)('two editors of drafts on $name', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const now = new Date('2021-12-01T12:00:00Z');
  const tally = { recorded: 0, unfit: 0, late: 0 };

  async function begin(days: readonly string[]) {
    const register = await aRegister(database);
    await recordIn(register, ...beginning.operations);
    const editors = ['Anna', 'Bo'].map((name) => ({
      ...{ now, permit: permitCommandLine(register.organisationId, name) },
    }));
    const drafts: Draft[] = [];
    for (const [place, day] of days.entries()) {
      const about = { title: `Kladde ${place}`, day, reason: null, decisionUrl: null };
      const made = await register.drafts.create(editors[0] ?? expect.fail(), about);
      drafts.push(made.ok ? made.value : expect.fail());
    }
    return { register, editors, drafts, seen: editors.map(() => [...drafts]) };
  }

  const read = async (register: Register, id: Id) =>
    (await register.drafts.read(id)) ?? expect.fail('no draft');

  function count(outcome: Outcome<unknown> | undefined, before: Draft, after: Draft, stale: boolean) {
    if (after.status === 'recorded' && before.status !== 'recorded') tally.recorded++;
    if (stale && outcome) tally.late++;
    if (outcome?.ok === false && outcome.refusals.some(({ where }) => where?.startsWith('operations.')))
      tally.unfit++;
  }

  /** What was recorded, in the order of the changes' numbers, once more in a register of its own. */
  async function again(drafts: readonly Draft[]): Promise<Register> {
    const other = await aRegister(database);
    await recordIn(other, ...beginning.operations);
    const recorded = drafts.filter(({ status }) => status === 'recorded');
    for (const draft of recorded.toSorted((a, b) => Number(a.recordedChange) - Number(b.recordedChange))) {
      const state = { title: { da: draft.title }, date: draft.day };
      const event = { do: 'create', entity: 'changeEvent', id: draft.id, from: null, state };
      const outcome = await recordIn(other, event, ...draft.operations.map(({ operation }) => operation));
      expect(outcome).toMatchObject({ ok: true, value: { number: draft.recordedChange } });
    }
    return other;
  }

  async function expectSame(one: Register, other: Register) {
    for (const day of months.samples.filter((_, i) => i % 6 === 0)) {
      const [a, b] = [await one.snapshot('full', asOf(day)), await other.snapshot('full', asOf(day))];
      for (const entity of entityNames)
        expect(new Map<Id, unknown>(a[entity])).toEqual(new Map<Id, unknown>(b[entity]));
    }
  }

  test(`come to what their recorded drafts come to, for ${runs} stories (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(draftStories, async ({ days, deeds }) => {
        const { register, editors, drafts, seen } = await begin(days);
        for (const { editor, draft, looks, does } of deeds) {
          const [by, theirs, { id }] = [editors[editor], seen[editor], drafts[draft]] as [By, Draft[], Draft];
          const before = await read(register, id);
          if (looks) theirs[draft] = before;
          const stale = theirs[draft]?.version !== before.version;
          const rehearsed =
            before.status === 'approved' ? await register.rehearse(proposalOf(before)) : undefined;
          const outcome = await does(register, by, theirs[draft] ?? before);
          const after = await read(register, id);
          if (stale && outcome)
            expect(outcome).toMatchObject({ refusals: [{ code: 'draft-changed-meanwhile' }] });
          if (outcome?.ok) expect(after.version).toBe(before.version + 1);
          else expect(after).toEqual(before);
          if (before.status === 'approved' && after.status === 'recorded') expect(rehearsed?.ok).toBe(true);
          count(outcome, before, after, stale);
        }
        const last = await Promise.all(drafts.map(({ id }) => read(register, id)));
        await expectSame(register, await again(last));
      }),
      { seed, numRuns: runs, endOnFailure: process.env.VEJVISER_MODEL_SHRINK === undefined },
    );
    expect((await verify(database)).broken).toEqual([]);
    // The comparison is worth something only where much was recorded, and much did not fit or came too late.
    expect(Math.min(tally.recorded, tally.unfit, tally.late)).toBeGreaterThan(runs / 4);
  }, 300_000);
});
