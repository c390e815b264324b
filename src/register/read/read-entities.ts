// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import { compactly, type Queryable } from '../../database/index.ts';
import type { Audience, Entity, EntityName, Id, Period } from '../../organisation/index.ts';
import { fromRange } from '../ranges.ts';
import { tableOf } from '../tables.ts';
import { publicColumn, publicRows, publicUnits } from './public-rows.ts';
import type { Reading } from './reading.ts';
import { type Shown, shownByItself } from './shown.ts';
import { rowsAsOf } from './source.ts';

/** The entities of one kind that `reading` covers, where all that `shown` leans on has been read. */
export function readAll<K extends EntityName>(
  database: Queryable,
  entity: K,
  reading: Reading,
  shown: Shown,
): Promise<readonly Entity<K>[]> {
  if (reading.audience === 'full')
    return read(database, entity, 'full', rowsAsOf(entity, reading.organisationId, reading.asOf));
  return read(
    database,
    entity,
    'public',
    entity === 'unit' ? publicUnits(reading) : publicRows(entity, reading, shown),
  );
}

/** Those of `ids`. */
export function readSome<K extends EntityName>(
  database: Queryable,
  entity: K,
  reading: Reading,
  ids: readonly Id[],
): Promise<readonly Entity<K>[]> {
  const { organisationId, asOf, audience } = reading;
  const rows =
    audience === 'full'
      ? rowsAsOf(entity, organisationId, asOf)
      : publicRows(entity, reading, shownByItself(reading));
  return read(database, entity, audience, sql`(select * from ${rows} r where id = any(${ids}::uuid[]))`);
}

async function read<K extends EntityName>(
  database: Queryable,
  entity: K,
  audience: Audience,
  rows: RawBuilder<unknown>,
): Promise<readonly Entity<K>[]> {
  const { rows: found } =
    await sql<Row>`${compactly} select ${columns(entity, audience)} from ${rows} t`.execute(database);
  const fields = [...tableOf(entity).columns.keys()];
  const periods = new Map<string, Period>();
  return found.map((row) => toEntity<K>(row, fields, periods));
}

/** Identifier, period, change, then the entity's own values. */
type Row = readonly [id: Id, valid: string, recordedBy: number, ...values: unknown[]];

function toEntity<K extends EntityName>(row: Row, fields: readonly string[], periods: Map<string, Period>) {
  const [id, valid, recordedBy] = row;
  const entity: Record<string, unknown> = { id, valid: periodOf(valid, periods), recordedBy };
  for (const [place, field] of fields.entries()) entity[field] = row[place + 3];
  return entity as Entity<K>;
}

function columns(entity: EntityName, audience: Audience) {
  const own = [...tableOf(entity).columns.values()].map((column) => {
    const from = audience === 'public' ? publicColumn(entity, column) : column;
    return sql.ref(from);
  });
  return sql.join([sql`id`, sql`valid`, sql`recorded_by`, ...own]);
}

/** Most of tens of thousands of rows have one of a few periods, so they share it. */
function periodOf(text: string, known: Map<string, Period>): Period {
  const found = known.get(text) ?? fromRange(text);
  known.set(text, found);
  return found;
}
