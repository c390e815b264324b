// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { EntityName, Id, Text, Touched, Values, Version } from '../../organisation/index.ts';
import { fromRange } from '../ranges.ts';
import { tableOf } from '../tables.ts';
import { type RecordedChange, readSomeChanges } from './read-changes.ts';
import { readNames } from './read-names.ts';
import { type Belongs, lookedUp, numbersOf } from './what-belongs.ts';

/** A change with what it did to one unit or person and what belongs to it. */
export interface ToldChange extends RecordedChange {
  readonly touched: readonly Touched[];
}

/** Some changes, the last first, and what the things are called that they name. */
export interface ToldHistory {
  readonly changes: readonly ToldChange[];
  readonly named: ReadonlyMap<Id, Text>;
  /** Whether there are earlier ones. */
  readonly more: boolean;
}

/** At most so many changes, and only those before a number. */
export interface Part {
  readonly most: number;
  readonly before?: number | undefined;
}

/** What changes did, one by one, to a unit or a person and what belongs to it. */
export async function readTouched(
  tx: Queryable,
  organisationId: Id,
  all: Belongs,
  { most, before }: Part,
): Promise<ToldHistory> {
  const belongs = await lookedUp(tx, all);
  const early = before === undefined ? sql`true` : sql`number < ${before}`;
  const which = sql`number in (${numbersOf(organisationId, belongs)}) and ${early}`;
  const found = await readSomeChanges(tx, organisationId, which, most + 1);
  const changes = found.slice(0, most);
  const rows: Row[] = [];
  const numbers = changes.map(({ number }) => number);
  for (const [entity, ids] of belongs)
    rows.push(...(await readRows(tx, { organisationId, entity, ids, numbers })));
  const told = changes.map((change) => ({ ...change, touched: touchedBy(change.number, rows) }));
  return { changes: told, named: await readNames(tx, organisationId, rows), more: found.length > most };
}

/** A version that a change wrote or took out, of one thing. */
export interface Row extends Version<Values> {
  readonly entity: EntityName;
  readonly id: Id;
  readonly recordedBy: number;
  readonly supersededBy: number | null;
}

/** The things of one sort, and the changes, whose versions are wanted. */
export interface Wanted {
  readonly organisationId: Id;
  readonly entity: EntityName;
  readonly ids: ReturnType<typeof sql>;
  readonly numbers: readonly number[];
}

type Read = Values & Pick<Row, 'id' | 'recordedBy' | 'supersededBy'> & { readonly valid: string };

/** The versions of some things that some changes wrote or took out. */
export async function readRows(
  tx: Queryable,
  { organisationId, entity, ids, numbers }: Wanted,
): Promise<readonly Row[]> {
  const { name, columns } = tableOf(entity);
  const own = [...columns].map(([field, column]) => sql`${sql.ref(column)} as ${sql.ref(field)}`);
  const fields = sql`id, valid, recorded_by as "recordedBy", ${sql.join(own)}`;
  const { rows } = await sql<Read>`
    select ${fields}, null as "supersededBy" from ${sql.table(name)}
    where organisation_id = ${organisationId} and id in (${ids}) and recorded_by = any(${numbers}::bigint[])
    union all select ${fields}, superseded_by from ${sql.table(`${name}_history`)}
    where organisation_id = ${organisationId} and id in (${ids})
      and (recorded_by = any(${numbers}::bigint[]) or superseded_by = any(${numbers}::bigint[]))`.execute(tx);
  return rows.map(({ id, valid, recordedBy, supersededBy, ...value }) => {
    return { entity, id, valid: fromRange(valid), recordedBy, supersededBy, value };
  });
}

/** What one change did, as far as it is among some versions. */
export function touchedBy(number: number, rows: readonly Row[]): readonly Touched[] {
  const found = new Map<string, { entity: EntityName; id: Id; gone: Row[]; come: Row[] }>();
  for (const row of rows) {
    if (row.recordedBy !== number && row.supersededBy !== number) continue;
    const { entity, id } = row;
    const one = found.get(id) ?? { entity, id, gone: [], come: [] };
    (row.recordedBy === number ? one.come : one.gone).push(row);
    found.set(id, one);
  }
  return [...found.values()];
}
