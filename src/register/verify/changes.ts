// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Fact, Id } from '../../organisation/index.ts';
import { rowsOf } from '../backup/rows.ts';
import type { Broken } from './broken.ts';
import { Replay } from './replay.ts';

/** Makes all changes again, from nothing, for each organisation. */
export async function replayAll(tx: Queryable): Promise<ReadonlyMap<Id, Replay>> {
  const replays = new Map<Id, Replay>();
  for await (const rows of rowsOf(tx, { name: 'change', key: ['organisation_id', 'number'] })) {
    for (const text of rows) {
      const change: { organisation_id: Id; number: number; facts: readonly Fact[] } = JSON.parse(text);
      const replay = replays.get(change.organisation_id) ?? new Replay();
      replays.set(change.organisation_id, replay);
      replay.change(change.number, change.facts);
    }
  }
  return replays;
}

export function failedReplays(replays: ReadonlyMap<Id, Replay>): readonly Broken[] {
  return [...replays].flatMap(([organisationId, { failed }]) =>
    failed.map((number) => ({
      rule: 'changes-can-be-replayed' as const,
      example: `${organisationId} change ${number}`,
    })),
  );
}

/** Whether the numbers of changes have gaps, and every change stands in the outbox. */
export async function changesInOrder(tx: Queryable): Promise<readonly Broken[]> {
  const { rows: gaps } = await sql<{ key: string }>`
    select o.key from organisation o left join change c on c.organisation_id = o.id
    group by o.id having count(c.number) <> o.last_change
      or (count(c.number) > 0 and (min(c.number) <> 1 or max(c.number) <> o.last_change))`.execute(tx);
  const { rows: unsaid } = await sql<{ example: string }>`
    select organisation_id || ' change ' || number as example from change c where not exists (
      select from outbox o where o.organisation_id = c.organisation_id and o.change_number = c.number
        and o.event = 'change.recorded')`.execute(tx);
  return [
    ...gaps.map(({ key }) => ({ rule: 'changes-without-gaps' as const, example: key })),
    ...unsaid.map(({ example }) => ({ rule: 'outbox-for-every-change' as const, example })),
  ];
}
