// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import type { Queryable } from '../../database/index.ts';
import { type EntityName, entityNames, type Id, samePeriod } from '../../organisation/index.ts';
import { rowsOf } from '../backup/rows.ts';
import { fromRange } from '../ranges.ts';
import { tableOf } from '../tables.ts';
import type { Broken } from './broken.ts';
import { keyOf, type Replay, type Replayed } from './replay.ts';

type Row = Readonly<Record<string, unknown>>;
type Expected = Replayed & { readonly supersededBy?: number };

/** Holds the rows of an organisation, present and history, against what its changes come to when made again. */
export async function compareRows(
  tx: Queryable,
  replays: ReadonlyMap<Id, Replay>,
): Promise<readonly Broken[]> {
  const broken: Broken[] = [];
  for (const entity of entityNames) {
    const { name } = tableOf(entity);
    broken.push(...(await compare(tx, entity, name, (one) => one.present, replays)));
    broken.push(...(await compare(tx, entity, `${name}_history`, (one) => one.history, replays)));
  }
  return broken;
}

type Part = (replay: Replay) => ReadonlyMap<string, readonly Expected[]>;

async function compare(
  tx: Queryable,
  entity: EntityName,
  table: string,
  part: Part,
  replays: ReadonlyMap<Id, Replay>,
): Promise<readonly Broken[]> {
  const found = new Map<string, number>();
  const broken: Broken[] = [];
  for await (const rows of rowsOf(tx, { name: table, key: ['organisation_id', 'id'] })) {
    for (const text of rows) {
      const row: Row = JSON.parse(text);
      const key = keyOf({ entity, id: String(row.id) });
      const replay = replays.get(String(row.organisation_id));
      found.set(`${row.organisation_id} ${key}`, (found.get(`${row.organisation_id} ${key}`) ?? 0) + 1);
      const expected = replay ? (part(replay).get(key) ?? []) : [];
      if (!expected.some((one) => isSame(entity, row, one)))
        broken.push({ rule: 'row-not-from-changes', example: `${table} ${text}` });
    }
  }
  return [...broken, ...missing(entity, table, part, replays, found)];
}

function isSame(entity: EntityName, row: Row, { valid, value, recordedBy, supersededBy }: Expected): boolean {
  return (
    row.recorded_by === recordedBy &&
    row.superseded_by === supersededBy &&
    samePeriod(fromRange(String(row.valid)), valid) &&
    [...tableOf(entity).columns].every(([field, column]) =>
      isDeepStrictEqual(row[column] ?? null, value[field] ?? null),
    )
  );
}

/** Things of which fewer or more rows are there than the changes come to. */
function missing(
  entity: EntityName,
  table: string,
  part: Part,
  replays: ReadonlyMap<Id, Replay>,
  found: ReadonlyMap<string, number>,
): readonly Broken[] {
  return [...replays].flatMap(([organisationId, replay]) =>
    [...part(replay)]
      .filter(([key]) => key.startsWith(`${entity} `))
      .filter(([key, expected]) => expected.length !== (found.get(`${organisationId} ${key}`) ?? 0))
      .map(([key]) => ({ rule: 'changes-not-in-rows' as const, example: `${table}: ${key}` })),
  );
}
