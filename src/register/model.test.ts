// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../access/index.ts';
import type { Database } from '../database/index.ts';
import {
  type AsOf,
  type Audience,
  asOf,
  type Change,
  type Contents,
  entityNames,
  type Id,
  type Outcome,
} from '../organisation/index.ts';
import { databases } from '../testing/databases.ts';
import { beginning, theFile } from '../testing/register-model/beginning.ts';
import { changes } from '../testing/register-model/changes.ts';
import { type Expected, expectChange } from '../testing/register-model/expect-change.ts';
import { type Model, months } from '../testing/register-model/model.ts';
import { publicOf } from '../testing/register-model/public-of.ts';
import { contentsOf } from '../testing/register-model/snapshot-of.ts';
import { addOrganisation } from './organisations.ts';
import { Register } from './register.ts';

const seed = Number(process.env.VEJVISER_MODEL_SEED ?? 20211231);
const runs = Number(process.env.VEJVISER_MODEL_RUNS ?? 1000);
const now = new Date('2021-12-01T12:00:00Z');

/** What is on the days and as of the changes that a sequence is looked at; each read counts. */
interface Look {
  readonly place: number;
  readonly back: number;
  /** The day on which the public looks. */
  readonly seen: number;
}
const place = fc.nat(months.samples.length - 1);
const sequences = fc.record({
  said: fc.array(changes, { minLength: 3, maxLength: 5 }),
  look: fc.record({ place, back: fc.nat(4), seen: place }),
});

const asked = ({ place, seen }: Look, number: number | null = null) =>
  asOf(months.samples[place] ?? '', number, months.samples[seen]);
const contentsIn = (snapshot: Contents) =>
  Object.fromEntries(entityNames.map((entity) => [entity, new Map<Id, unknown>(snapshot[entity])]));

function expectRefused(
  outcome: Outcome<unknown>,
  { refused, codes }: Extract<Expected, { refused: string }>,
) {
  const said = outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
  expect(said.length).toBeGreaterThan(0);
  if (refused === 'exactly') expect(new Set(said)).toEqual(codes);
  if (refused === 'among') for (const code of said) expect([...codes]).toContain(code);
}

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
    register.record(
      permitCommandLine(register.organisationId, 'model'),
      change,
      now,
      change === beginning ? [theFile] : [],
    );

  async function expectSame(register: Register, audience: Audience, asked: AsOf, contents: Contents) {
    const snapshot = await register.snapshot(audience, asked);
    expect(contentsIn(snapshot)).toEqual(contents);
  }

  /** Compares, on one day, what is kept and what is read afresh with the model, for both audiences. */
  async function compare(register: Register, past: readonly Model[], look: Look) {
    const { place, back, seen } = look;
    const fresh = new Register(database, register.organisationId);
    const [present, number] = [past.at(-1) ?? new Map(), Math.max(0, past.length - 1 - back)];
    const [all, then] = [contentsOf(present, place), contentsOf(past[number] ?? new Map(), place)];
    for (const reader of [register, fresh]) {
      await expectSame(reader, 'full', asked(look), all);
      await expectSame(reader, 'public', asked(look), publicOf(all, present, seen));
    }
    await expectSame(fresh, 'full', asked(look, number), then);
    await expectSame(fresh, 'public', asked(look, number), publicOf(then, present, seen));
  }

  test(`does what the naive model does, for ${runs} sequences of changes (seed ${seed})`, async () => {
    const tally = { recorded: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(sequences, async ({ said, look }) => {
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
            expectRefused(outcome, expected);
            tally.refused++;
          }
          // What is kept from here on has to be brought up to date by the changes that follow.
          await register.snapshot('public', asked(look));
        }
        await compare(register, past, look);
      }),
      { seed, numRuns: runs, endOnFailure: process.env.VEJVISER_MODEL_SHRINK === undefined },
    );
    // The comparison is worth something only where much was recorded and much refused.
    expect(Math.min(tally.recorded, tally.refused)).toBeGreaterThan(runs);
  }, 600_000);
});
