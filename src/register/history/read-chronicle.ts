// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import {
  addDays,
  civilDateAt,
  coalesce,
  groupBy,
  type Id,
  intersect,
  type Timeline,
  type Trace,
  type Version,
} from '../../organisation/index.ts';
import { fromRange } from '../ranges.ts';

/** A trace of a unit, and whether the unit itself was public then. */
export type MarkedTrace = Trace & { readonly shown: boolean };

/** A unit through time, with what is not public. */
export interface MarkedTraces {
  readonly now: Timeline<MarkedTrace>;
  /** On those days that had come when it was corrected: what was only planned then has never been so for anyone. */
  readonly corrected: readonly Version<MarkedTrace>[];
}

type Row = MarkedTrace & { readonly id: Id; readonly valid: string; readonly correctedAt: Date | null };

/** Every unit there has been; only those of `ids`, where they are given. */
export async function readChronicle(
  tx: Queryable,
  organisationId: Id,
  ids?: readonly Id[],
): Promise<ReadonlyMap<Id, MarkedTraces>> {
  const which = sql`where u.organisation_id = ${organisationId} ${ids ? sql`and id = any(${ids}::uuid[])` : sql``}`;
  const said = sql`id, valid, name, slug, parent_id as "parentId", visibility = 'public' as shown`;
  const { rows } = await sql<Row>`
    select ${said}, null::timestamptz as "correctedAt" from unit u ${which}
    union all select ${said}, c.recorded_at from unit_history u
    join change c on c.organisation_id = u.organisation_id and c.number = u.superseded_by ${which}`.execute(
    tx,
  );
  return new Map([...groupBy(rows, ({ id }) => id)].map(([id, versions]) => [id, tracesOf(versions)]));
}

function tracesOf(rows: readonly Row[]): MarkedTraces {
  return {
    now: coalesce(rows.filter(({ correctedAt }) => correctedAt === null).map(versionOf)),
    corrected: rows.flatMap((row) => (row.correctedAt === null ? [] : untilCorrected(row, row.correctedAt))),
  };
}

function versionOf({ valid, name, slug, parentId, shown }: Row): Version<MarkedTrace> {
  return { valid: fromRange(valid), value: { name, slug, parentId, shown } };
}

function untilCorrected(row: Row, correctedAt: Date): readonly Version<MarkedTrace>[] {
  const { valid, value } = versionOf(row);
  const days = intersect(valid, { from: null, to: addDays(civilDateAt(correctedAt), 1) });
  return days ? [{ valid: days, value }] : [];
}
