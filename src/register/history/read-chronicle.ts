// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import {
  type Audience,
  coalesce,
  groupBy,
  type Id,
  type Text,
  type Traces,
} from '../../organisation/index.ts';
import { fromRange } from '../ranges.ts';

interface Row {
  readonly id: Id;
  readonly valid: string;
  readonly name: Text;
  readonly slug: string;
  readonly parentId: Id | null;
  readonly corrected: boolean;
}

/** Every unit there has been, for an audience; only those of `ids`, where they are given. */
export async function readChronicle(
  tx: Queryable,
  organisationId: Id,
  audience: Audience,
  ids?: readonly Id[],
): Promise<Map<Id, Traces>> {
  const which = sql`where organisation_id = ${organisationId}
    ${audience === 'public' ? sql`and visibility = 'public'` : sql``}
    ${ids ? sql`and id = any(${ids}::uuid[])` : sql``}`;
  const { rows } = await sql<Row>`
    select id, valid, name, slug, parent_id as "parentId", false as corrected from unit ${which}
    union all select id, valid, name, slug, parent_id, true from unit_history ${which}`.execute(tx);
  return new Map([...groupBy(rows, ({ id }) => id)].map(([id, versions]) => [id, tracesOf(versions)]));
}

function tracesOf(rows: readonly Row[]): Traces {
  const versions = (corrected: boolean) =>
    rows
      .filter((row) => row.corrected === corrected)
      .map(({ valid, name, slug, parentId }) => ({
        valid: fromRange(valid),
        value: { name, slug, parentId },
      }));
  return { now: coalesce(versions(false)), corrected: versions(true) };
}
