// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import { compactly } from '../../database/index.ts';
import {
  type Audience,
  type Entity,
  type EntityName,
  entityNames,
  type Id,
  type Period,
} from '../../organisation/index.ts';
import { fromRange } from '../ranges.ts';
import { tableOf } from '../tables.ts';
import { publicColumn, publicRows, publicUnits, sameForAll } from './public-rows.ts';
import type { Reading } from './reading.ts';
import { type Shown, shownByItself } from './shown.ts';
import { rowsAsOf } from './source.ts';

/** Asks for the entities of one kind that `reading` covers, where all that `shown` leans on has been read. */
export function allOf<K extends EntityName>(
  entity: K,
  reading: Reading,
  shown: Shown,
): RawBuilder<Entity<K>> {
  return select(entity, reading.audience, rowsFor(entity, reading, shown));
}

/**
 * Asks for those of `ids`: for the public each by itself; or, where they are many, with `shown`, and all that it leans on
 * read before.
 */
export function someOf<K extends EntityName>(
  entity: K,
  reading: Reading,
  ids: readonly Id[],
  shown?: Shown,
): RawBuilder<Entity<K>> {
  const rows = rowsFor(entity, reading, shown);
  return select(entity, reading.audience, sql`(select * from ${rows} r where id = any(${ids}::uuid[]))`);
}

/** The rows that `reading` may have: everyone's among what has been read, or each asked about by itself. */
function rowsFor(entity: EntityName, reading: Reading, shown: Shown | undefined): RawBuilder<unknown> {
  if (reading.audience === 'full') return rowsAsOf(entity, reading.organisationId, reading.asOf);
  if (!shown) return publicRows(entity, reading, shownByItself(reading));
  return entity === 'unit' ? publicUnits(reading) : publicRows(entity, reading, shown);
}

function select<K extends EntityName>(
  entity: K,
  audience: Audience,
  rows: RawBuilder<unknown>,
): RawBuilder<Entity<K>> {
  const { making, columns } = selections[audience][entity];
  return sql<Entity<K>>`${making} select ${columns} from ${rows} t`;
}

const selections = {
  full: byEntity((entity) => selectionOf(entity, {})),
  public: byEntity((entity) =>
    selectionOf(entity, sameForAll(entity), (column) => publicColumn(entity, column)),
  ),
} as const;

function byEntity<T>(of: (entity: EntityName) => T): Readonly<Record<EntityName, T>> {
  return Object.fromEntries(entityNames.map((entity) => [entity, of(entity)])) as Record<EntityName, T>;
}

/** The columns to read of an entity, and what makes one of them; `known` are the fields that need not be read. */
function selectionOf(
  entity: EntityName,
  known: Readonly<Record<string, unknown>>,
  columnFor = (column: string) => column,
) {
  const own = [...tableOf(entity).columns].filter(([field]) => !(field in known));
  const columns = ['id', 'valid', 'recorded_by', ...own.map(([, column]) => columnFor(column))];
  const fields = own.map(([field]) => field);
  return {
    making: compactly(makerOf(fields, known)),
    columns: sql.join(columns.map((column) => sql.ref(column))),
  };
}

/** Makes an entity of a row: identifier, period, change, then its own values. */
function makerOf(
  fields: readonly string[],
  known: Readonly<Record<string, unknown>>,
): (row: readonly unknown[]) => unknown {
  const places = fields.map((field) => [field, null]);
  const empty = { id: null, valid: null, recordedBy: null, ...Object.fromEntries(places), ...known };
  return (row) => {
    const made: Record<string, unknown> = { ...empty };
    made.id = row[0];
    made.valid = periodOf(row[1] as string);
    made.recordedBy = row[2];
    for (let place = 0; place < fields.length; place++) made[fields[place] as string] = row[place + 3];
    return made;
  };
}

/** Most of tens of thousands of rows have one of a few periods, so they share it. */
function periodOf(text: string): Period {
  const known = periods.get(text);
  if (known) return known;
  if (periods.size >= mostPeriods) periods.clear();
  const period = fromRange(text);
  periods.set(text, period);
  return period;
}

const periods = new Map<string, Period>();
const mostPeriods = 10_000;
