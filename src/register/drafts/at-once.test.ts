// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database/index.ts';
import type { Outcome } from '../../organisation/index.ts';
import { databases } from '../../testing/databases.ts';
import { beginDraft, beginRegister, byEditor } from '../../testing/editors-at-once/begin.ts';
import {
  crowd,
  type DeedAtOnce,
  type Editor,
  editsIn,
  lookAt,
  storiesAtOnce,
} from '../../testing/editors-at-once/deeds.ts';
import { expectSame, oneByOne } from '../../testing/editors-at-once/one-by-one.ts';
import { halfRecorded, standingIn } from '../../testing/editors-at-once/recorded.ts';
import { aRegister } from '../../testing/registers.ts';
import { secondHandle } from '../../testing/second-handle.ts';
import { type Draft, Register, verify } from '../index.ts';

const seed = Number(process.env.VEJVISER_MODEL_SEED ?? 20220101);
const runs = Number(process.env.VEJVISER_STORIES_AT_ONCE ?? 12);

describe.each(databases)('several editors at the same time on $name', ({ open }) => {
  let database: Database;
  /** A handle for each editor, as processes have them; the embedded engine has one process and one handle. */
  let handles: readonly Database[];
  beforeAll(async () => {
    database = await open();
    const another = () => (database.engine === 'server' ? secondHandle(database) : database);
    handles = [database, await another(), await another()];
    expect(handles).toHaveLength(crowd.editors);
  });
  afterAll(async () => {
    for (const other of handles.slice(1)) if (other !== database) await other.close();
    await database.close();
  });

  const tally = { edit: 0, draft: 0, takenBack: 0, late: 0 };

  async function begin(days: readonly string[]) {
    const register = await aRegister(database);
    await beginRegister(register);
    const { organisationId } = register;
    const drafts: Draft[] = [];
    for (const [place, day] of days.entries())
      drafts.push(await beginDraft(register, byEditor(organisationId, 'Anna'), place, day));
    const registerAt = (handle: Database) =>
      handle === database ? register : new Register(handle, organisationId);
    const editors = handles.map((handle, place) => ({
      ...{ register: registerAt(handle), by: byEditor(organisationId, `Editor ${place}`), seen: [...drafts] },
    }));
    return { register, editors };
  }

  const refusedLate = (outcome: Outcome<unknown> | undefined) =>
    outcome?.ok === false && outcome.refusals.some(({ code }) => code === 'draft-changed-meanwhile');

  /**
   * All of a batch begins before any of it ends. Of those who have seen the same version of a draft one succeeds at
   * most, and takes it on by one; whatever is recorded has a number of its own.
   */
  async function playBatch(register: Register, editors: readonly Editor[], batch: readonly DeedAtOnce[]) {
    const before = await standingIn(database.query, register.organisationId);
    const doing = batch.map(async (deed) => {
      const editor = editors[deed.editor] ?? expect.fail('no editor');
      const seen = await lookAt(editor, deed);
      return { seen, deed, outcome: await deed.does(editor.register, editor.by, seen) };
    });
    const done = await Promise.all(doing);
    const after = await standingIn(database.query, register.organisationId);
    const won = done.filter(({ deed, outcome }) => outcome?.ok && !deed.edit).map(({ seen }) => seen);
    expect(new Set(won.map(({ id, version }) => `${id} ${version}`)).size).toBe(won.length);
    for (const { id, version } of before.drafts) {
      const own = won.filter((seen) => seen.id === id).length;
      expect(after.drafts.find((draft) => draft.id === id)?.version).toBe(version + own);
    }
    const numbers = done.flatMap(({ outcome }) => (outcome?.ok ? (numberIn(outcome.value) ?? []) : []));
    const added = after.changes.slice(before.changes.length).map(({ number }) => number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(added);
    tally.late += done.filter(({ outcome }) => refusedLate(outcome)).length;
  }

  async function isAsOneByOne(register: Register, editors: readonly Editor[], story: DeedAtOnce[][]) {
    const edits = editsIn(story);
    const standing = await standingIn(database.query, register.organisationId);
    expect(halfRecorded(standing, edits)).toEqual([]);
    const other = await aRegister(database);
    await beginRegister(other);
    const alone = { database, register: other, by: byEditor(other.organisationId, 'Bo') };
    const done = await oneByOne({ database, register }, alone, edits);
    for (const is of ['edit', 'draft', 'takenBack'] as const) tally[is] += done[is];
    for (const editor of editors) {
      await editor.register.refresh();
      await expectSame(editor.register, other);
    }
  }

  test(`leave what the recorded changes come to one by one, for ${runs} stories (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(storiesAtOnce, async ({ days, batches }) => {
        const { register, editors } = await begin(days);
        for (const batch of batches) await playBatch(register, editors, batch);
        await isAsOneByOne(register, editors, batches);
      }),
      { seed, numRuns: runs, endOnFailure: process.env.VEJVISER_MODEL_SHRINK === undefined },
    );
    expect((await verify(database)).broken).toEqual([]);
    // The comparison is worth something only where much was recorded, some taken back, and much came too late.
    expect(Math.min(tally.edit, tally.draft, tally.late)).toBeGreaterThan(runs);
    expect(tally.takenBack).toBeGreaterThan(runs / 4);
  }, 300_000);
});

const numberIn = (value: unknown) =>
  typeof value === 'object' && value !== null && 'number' in value ? Number(value.number) : undefined;
