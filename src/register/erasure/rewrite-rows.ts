// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { EntityName, Id } from '../../organisation/index.ts';
import { toRange } from '../ranges.ts';
import { tableOf } from '../tables.ts';
import { keyOf, Replay, type Replayed } from '../verify/replay.ts';
import { changesInTurn } from './each-change.ts';
import type { Touched } from './rewrite-changes.ts';

/**
 * Puts what all changes come to now, made again from nothing, in the place of the rows of the things that are touched:
 * present and history, so that `verify` finds what it makes itself.
 */
export async function rewriteRows(tx: Queryable, organisationId: Id, touched: Touched): Promise<void> {
  if (touched.size === 0) return;
  const replay = await replayOf(tx, organisationId, touched);
  for (const [entity, ids] of touched) {
    await takeOut(tx, organisationId, entity, [...ids]);
    await putIn(tx, organisationId, entity, rowsOf(replay.present, entity, ids));
    await putIn(tx, organisationId, entity, rowsOf(replay.history, entity, ids), '_history');
  }
}

async function replayOf(tx: Queryable, organisationId: Id, touched: Touched): Promise<Replay> {
  const replay = new Replay();
  const all = [...touched.values()].flatMap((ids) => [...ids]);
  const concerned = sql`exists (select from jsonb_array_elements(facts) f where f->>'id' = any(${all}))`;
  for await (const changes of changesInTurn(tx, organisationId, concerned))
    for (const { number, facts } of changes)
      replay.change(
        number,
        facts.filter(({ entity, id }) => touched.get(entity)?.has(id)),
      );
  if (replay.failed.length > 0) throw new Error(`change ${replay.failed[0]} cannot be made again`);
  return replay;
}

/** The present rows go to the history first, as all do that are taken out; then the history lets go of them. */
async function takeOut(
  tx: Queryable,
  organisationId: Id,
  entity: EntityName,
  ids: readonly Id[],
): Promise<void> {
  const { name } = tableOf(entity);
  for (const table of [name, `${name}_history`])
    await sql`delete from ${sql.table(table)} where organisation_id = ${organisationId} and id = any(${ids}::uuid[])`.execute(
      tx,
    );
}

type Row = Replayed & { readonly id: Id; readonly supersededBy?: number };

function rowsOf(
  part: ReadonlyMap<string, readonly (Replayed & { readonly supersededBy?: number })[]>,
  entity: EntityName,
  ids: ReadonlySet<Id>,
): readonly Row[] {
  return [...ids].flatMap((id) =>
    (part.get(keyOf({ entity, id })) ?? []).map((version) => ({ id, ...version })),
  );
}

async function putIn(
  tx: Queryable,
  organisationId: Id,
  entity: EntityName,
  rows: readonly Row[],
  history: '' | '_history' = '',
): Promise<void> {
  const { name, columns } = tableOf(entity);
  const table = sql.table(`${name}${history}`);
  const records = rows.map(({ id, valid, value, recordedBy, supersededBy }) => ({
    ...{ organisation_id: organisationId, id, valid: toRange(valid), recorded_by: recordedBy },
    ...Object.fromEntries([...columns].map(([field, column]) => [column, value[field] ?? null])),
    ...(history && { superseded_by: supersededBy }),
  }));
  await sql`insert into ${table}
    select * from jsonb_populate_recordset(null::${table}, ${JSON.stringify(records)}::jsonb)`.execute(tx);
}
