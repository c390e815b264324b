// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Database, Queryable } from '../../database/index.ts';
import {
  type Audience,
  asOf,
  type Change,
  entityNames,
  type Id,
  type Outcome,
} from '../../organisation/index.ts';
import type { By, Recorded, Register } from '../../register/index.ts';
import { months } from '../register-model/model.ts';
import { today } from './deeds.ts';
import { originOf, standingIn, type Written } from './recorded.ts';

/** A register, and the database that it is in. */
export interface Place {
  readonly database: Database;
  readonly register: Register;
}

/** The place where it is all done once more, and by whose leave. */
export interface Alone extends Place {
  readonly by: By;
}

/**
 * Does what the recorded changes of a register came from once more, one after the other in the order of their numbers,
 * in a register where nobody else is. Each must be allowed there, get the same number and come to the same facts.
 * Resolves to how many came from what.
 */
export async function oneByOne(
  at: Place,
  alone: Alone,
  edits: ReadonlyMap<string, Change>,
): Promise<Record<'edit' | 'draft' | 'takenBack', number>> {
  const standing = await standingIn(at.database.query, at.register.organisationId);
  const done = { edit: 0, draft: 0, takenBack: 0 };
  for (const change of standing.changes.filter(({ number }) => number > alone.register.change)) {
    const origin = originOf(change, standing, edits);
    if (origin.is === 'unknown') expect.fail(`nobody asked for change ${change.number}: ${change.reason}`);
    const { register, by } = alone;
    if (origin.is === 'edit')
      await expectAgain(alone, change, register.record(by.permit, origin.edit, by.now));
    if (origin.is === 'draft') {
      await copyDraft(at, alone, origin.draft.id);
      const seen = { id: origin.draft.id, version: 1 };
      await expectAgain(alone, change, register.drafts.record(by, seen));
    }
    if (origin.is === 'takenBack') {
      const seen = { id: origin.draft.id, version: 2 };
      await expectAgain(alone, change, register.drafts.withdrawRecorded(by, seen, today));
    }
    done[origin.is]++;
  }
  return done;
}

async function expectAgain(
  { database, register }: Place,
  { number, facts }: Written,
  doing: Promise<Outcome<Recorded>>,
): Promise<void> {
  const outcome = await doing;
  expect(outcome, `change ${number} is allowed after those before it`).toMatchObject({
    ok: true,
    value: { number },
  });
  const { changes } = await standingIn(database.query, register.organisationId);
  expect(changes.at(-1)?.facts).toEqual(facts);
}

/** Puts a draft, as it was when it was recorded, where it can be recorded again: approved, in its first version. */
async function copyDraft(at: Place, alone: Place, id: Id): Promise<void> {
  const [draft] = await rowsOf(at.database.query, 'draft', at.register.organisationId, sql`id = ${id}`);
  const operations = await rowsOf(
    at.database.query,
    'draft_operation',
    at.register.organisationId,
    sql`draft_id = ${id}`,
  );
  const fresh = { version: 1, status: 'approved', recorded_change: null, withdrawn_change: null };
  await put(alone, 'draft', [{ ...draft, ...fresh }]);
  await put(alone, 'draft_operation', operations);
}

type Row = Readonly<Record<string, unknown>>;

async function rowsOf(
  database: Queryable,
  table: string,
  organisationId: Id,
  which: ReturnType<typeof sql>,
): Promise<readonly Row[]> {
  const { rows } = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(table)} t
    where organisation_id = ${organisationId} and ${which}`.execute(database);
  return rows.map(({ row }) => row);
}

async function put({ database, register }: Place, table: string, rows: readonly Row[]): Promise<void> {
  const own = rows.map((row) => ({ ...row, organisation_id: register.organisationId }));
  await sql`insert into ${sql.table(table)}
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(own)}::jsonb)`.execute(
    database.query,
  );
}

/** Both hold the same, on several days and for both audiences. */
export async function expectSame(one: Register, other: Register): Promise<void> {
  for (const day of months.samples.filter((_, i) => i % 12 === 0)) {
    for (const audience of ['full', 'public'] satisfies Audience[]) {
      const [a, b] = [await one.snapshot(audience, asOf(day)), await other.snapshot(audience, asOf(day))];
      for (const entity of entityNames)
        expect(new Map<Id, unknown>(a[entity]), `${entity} for ${audience} on ${day}`).toEqual(
          new Map<Id, unknown>(b[entity]),
        );
    }
  }
}
