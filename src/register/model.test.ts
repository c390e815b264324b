// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../access/index.ts';
import type { Database } from '../database/index.ts';
import {
  type Audience,
  asOf,
  type Change,
  type Contents,
  entityNames,
  type Id,
} from '../organisation/index.ts';
import { databases } from '../testing/databases.ts';
import { beginning } from '../testing/register-model/beginning.ts';
import { changes } from '../testing/register-model/changes.ts';
import { expectChange } from '../testing/register-model/expect-change.ts';
import { type Model, months } from '../testing/register-model/model.ts';
import { publicOf } from '../testing/register-model/public-of.ts';
import { contentsOf } from '../testing/register-model/snapshot-of.ts';
import { addOrganisation } from './organisations.ts';
import { Register } from './register.ts';

const seed = Number(process.env.VEJVISER_MODEL_SEED ?? 20211231);
const runs = Number(process.env.VEJVISER_MODEL_RUNS ?? 500);
const now = new Date('2021-12-01T12:00:00Z');

/** What is on the days and as of the changes that a sequence is looked at; each read counts. */
interface Look {
  readonly place: number;
  readonly back: number;
}
const looks = fc.array(fc.record({ place: fc.nat(months.samples.length - 1), back: fc.nat(4) }), {
  minLength: 2,
  maxLength: 2,
});
const sequences = fc.record({ said: fc.array(changes, { minLength: 3, maxLength: 5 }), looks });

const contentsIn = (snapshot: Contents) =>
  Object.fromEntries(entityNames.map((entity) => [entity, new Map<Id, unknown>(snapshot[entity])]));

describe.each(databases)('the register on $name', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  async function begin() {
    const organisationId = randomUUID();
    await addOrganisation(database.query, organisationId, organisationId);
    return new Register(database, organisationId);
  }

  const record = (register: Register, change: Change) =>
    register.record(permitCommandLine(register.organisationId, 'model'), change, now);

  async function expectSame(
    register: Register,
    audience: Audience,
    place: number,
    number: number | null,
    contents: Contents,
  ) {
    const snapshot = await register.snapshot(audience, asOf(months.samples[place] ?? '', number));
    expect(contentsIn(snapshot)).toEqual(contents);
  }

  /** Compares, on one day, what is kept and what is read afresh with the model, for both audiences. */
  async function compare(register: Register, past: readonly Model[], { place, back }: Look) {
    const fresh = new Register(database, register.organisationId);
    const [present, number] = [past.at(-1) ?? new Map(), Math.max(0, past.length - 1 - back)];
    const [all, then] = [contentsOf(present, place), contentsOf(past[number] ?? new Map(), place)];
    for (const reader of [register, fresh]) {
      await expectSame(reader, 'full', place, null, all);
      await expectSame(reader, 'public', place, null, publicOf(all, present));
    }
    await expectSame(fresh, 'full', place, number, then);
    await expectSame(fresh, 'public', place, number, publicOf(then, present));
  }

  test(`does what the naive model does, for ${runs} sequences of changes (seed ${seed})`, async () => {
    const tally = { recorded: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(sequences, async ({ said, looks }) => {
        const register = await begin();
        const past: Model[] = [new Map()];
        for (const change of [beginning, ...said]) {
          const expected = expectChange(
            past.at(-1) ?? new Map(),
            change,
            past.length,
            register.organisationId,
          );
          const outcome = await record(register, change);
          if ('model' in expected) {
            expect(outcome).toMatchObject({ ok: true, value: { number: past.length } });
            past.push(expected.model);
            tally.recorded++;
          } else {
            const codes = outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
            expect(codes.length).toBeGreaterThan(0);
            for (const code of codes) expect([...expected.codes]).toContain(code);
            if (expected.exactly) expect(new Set(codes)).toEqual(expected.codes);
            tally.refused++;
          }
          // What is kept from here on has to be brought up to date by the changes that follow.
          for (const { place } of looks) await register.snapshot('public', asOf(months.samples[place] ?? ''));
        }
        for (const look of looks) await compare(register, past, look);
      }),
      { seed, numRuns: runs, endOnFailure: process.env.VEJVISER_MODEL_SHRINK === undefined },
    );
    // The comparison is worth something only where much was recorded and much refused.
    expect(Math.min(tally.recorded, tally.refused)).toBeGreaterThan(runs);
  }, 600_000);
});
