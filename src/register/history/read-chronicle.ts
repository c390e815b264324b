// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import {
  coalesce,
  groupBy,
  type Id,
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
  readonly corrected: readonly Version<MarkedTrace>[];
}

type Row = MarkedTrace & { readonly id: Id; readonly valid: string; readonly corrected: boolean };

/** Every unit there has been; only those of `ids`, where they are given. */
export async function readChronicle(
  tx: Queryable,
  organisationId: Id,
  ids?: readonly Id[],
): Promise<ReadonlyMap<Id, MarkedTraces>> {
  const which = sql`where organisation_id = ${organisationId} ${ids ? sql`and id = any(${ids}::uuid[])` : sql``}`;
  const said = sql`name, slug, parent_id as "parentId", visibility = 'public' as shown`;
  const { rows } = await sql<Row>`
    select id, valid, ${said}, false as corrected from unit ${which}
    union all select id, valid, ${said}, true from unit_history ${which}`.execute(tx);
  return new Map([...groupBy(rows, ({ id }) => id)].map(([id, versions]) => [id, tracesOf(versions)]));
}

function tracesOf(rows: readonly Row[]): MarkedTraces {
  const versions = (wanted: boolean) =>
    rows
      .filter(({ corrected }) => corrected === wanted)
      .map(({ valid, name, slug, parentId, shown }) => ({
        valid: fromRange(valid),
        value: { name, slug, parentId, shown },
      }));
  return { now: coalesce(versions(false)), corrected: versions(true) };
}
