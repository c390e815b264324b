// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { type EntityName, groupBy, type Id } from '../../organisation/index.ts';
import { type RecordedChange, readSomeChanges } from './read-changes.ts';
import { readNames } from './read-names.ts';
import {
  type Part,
  type Row,
  readRows,
  type ToldChange,
  type ToldHistory,
  touchedBy,
} from './read-touched.ts';

/** A change with what it did to anything at all; only to the things that it names first, where there are very many. */
export interface MadeChange extends ToldChange {
  /** Whether it names more things than are told of. */
  readonly isCut: boolean;
}

/** Some changes of one who has recorded them, the last first, and what the things are called that they name. */
export interface MadeHistory extends ToldHistory {
  readonly changes: readonly MadeChange[];
}

/** So many of the facts of one change are looked at: a reorganisation or an import may have thousands. */
const mostFacts = 200;

/** What the changes that an actor has recorded did, one by one. */
export async function readMadeBy(
  tx: Queryable,
  organisationId: Id,
  actor: string,
  { most, before }: Part,
): Promise<MadeHistory> {
  const early = before === undefined ? sql`true` : sql`number < ${before}`;
  const found = await readSomeChanges(tx, organisationId, sql`actor = ${actor} and ${early}`, most + 1);
  const changes = found.slice(0, most);
  const things = await readThings(tx, organisationId, changes);
  const rows = await readAllRows(tx, organisationId, things);
  const told = changes.map((change) => {
    const own = things.filter(({ number }) => number === change.number);
    const ids = new Set(own.map(({ id }) => id));
    const touched = touchedBy(change.number, rows).filter(({ id }) => ids.has(id));
    return { ...change, touched, isCut: own.some(({ facts }) => facts > mostFacts) };
  });
  return { changes: told, named: await readNames(tx, organisationId, rows), more: found.length > most };
}

/** A thing that a change says something of, and how many facts the change has. */
interface Thing {
  readonly number: number;
  readonly facts: number;
  readonly entity: EntityName;
  readonly id: Id;
}

async function readThings(
  tx: Queryable,
  organisationId: Id,
  changes: readonly RecordedChange[],
): Promise<readonly Thing[]> {
  const numbers = changes.map(({ number }) => number);
  const { rows } = await sql<Thing>`
    select distinct number, jsonb_array_length(facts) as facts, fact->>'entity' as entity, fact->>'id' as id
    from change, lateral (select fact from jsonb_array_elements(facts) fact limit ${mostFacts}) first
    where organisation_id = ${organisationId} and number = any(${numbers}::bigint[])`.execute(tx);
  return rows;
}

async function readAllRows(
  tx: Queryable,
  organisationId: Id,
  things: readonly Thing[],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const numbers = [...new Set(things.map(({ number }) => number))];
  for (const [entity, some] of groupBy(things, ({ entity }) => entity)) {
    const ids = sql`select unnest(${[...new Set(some.map(({ id }) => id))]}::uuid[])`;
    rows.push(...(await readRows(tx, { organisationId, entity, ids, numbers })));
  }
  return rows;
}
