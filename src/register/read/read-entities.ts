// SPDX-License-Identifier: MPL-2.0
import { type RawBuilder, sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
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

type Row = Record<string, unknown> & { valid: unknown };

async function read<K extends EntityName>(
  database: Queryable,
  entity: K,
  audience: Audience,
  rows: RawBuilder<unknown>,
) {
  const { rows: found } = await sql<Row>`select ${columns(entity, audience)} from ${rows} t`.execute(
    database,
  );
  const periods = new Map<string, Period>();
  for (const row of found) row.valid = periodOf(row.valid as string, periods);
  return found as unknown as readonly Entity<K>[];
}

function columns(entity: EntityName, audience: Audience) {
  const own = [...tableOf(entity).columns].map(([field, column]) => {
    const from = audience === 'public' ? publicColumn(entity, column) : column;
    return sql`${sql.ref(from)} as ${sql.ref(field)}`;
  });
  return sql.join([sql`id`, sql`valid`, sql`recorded_by as "recordedBy"`, ...own]);
}

/** Most of tens of thousands of rows have one of a few periods, so they share it. */
function periodOf(text: string, known: Map<string, Period>): Period {
  const found = known.get(text) ?? fromRange(text);
  known.set(text, found);
  return found;
}
