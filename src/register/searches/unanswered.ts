// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { CivilDate, Id } from '../../organisation/index.ts';

/** What was searched for in vain: the words, how often, and the last day. */
export interface UnansweredSearch {
  readonly words: string;
  readonly times: number;
  readonly lastOn: CivilDate;
}

/** So many different searches are remembered for an organisation; of more, those that are oldest and rarest are forgotten. */
const remembered = 5_000;

/** Adds to what was searched for in vain until and with a day; nothing where somebody has been erased since change `since`. */
export async function countUnanswered(
  tx: Queryable,
  organisationId: Id,
  searches: ReadonlyMap<string, number>,
  on: CivilDate,
  since: number,
): Promise<void> {
  if (searches.size === 0) return;
  const [words, times] = [[...searches.keys()], [...searches.values()]];
  await sql`insert into unanswered_search (organisation_id, words, times, last_on)
    select ${organisationId}, w, t, ${on} from unnest(${words}::text[], ${times}::bigint[]) as s (w, t)
    where not exists (select from erasure where organisation_id = ${organisationId} and change_number > ${since})
    on conflict (organisation_id, words)
    do update set times = unanswered_search.times + excluded.times, last_on = excluded.last_on`.execute(tx);
  await sql`delete from unanswered_search where organisation_id = ${organisationId} and words in (
    select words from unanswered_search where organisation_id = ${organisationId}
    order by last_on desc, times desc, words offset ${remembered})`.execute(tx);
}

/** What was most often searched for in vain. */
export async function listUnanswered(
  tx: Queryable,
  organisationId: Id,
  most: number,
): Promise<readonly UnansweredSearch[]> {
  const { rows } = await sql<UnansweredSearch>`
    select words, times, last_on as "lastOn" from unanswered_search
    where organisation_id = ${organisationId} order by times desc, last_on desc, words limit ${most}`.execute(
    tx,
  );
  return rows;
}
