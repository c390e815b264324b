// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { CivilDate, Id } from '../../organisation/index.ts';

/** What belongs to a post. */
export interface OfPost {
  readonly entity: 'membership' | 'leadership' | 'contactPoint';
  readonly id: Id;
  /** The first day on which it does, of those that were asked for. */
  readonly from: CivilDate;
  /** Who holds the post, where it is a membership. */
  readonly personId: Id | null;
}

/** All that belongs to a post on some day from one on, also what only begins later; in the order in which it begins. */
export async function readOfPost(
  tx: Queryable,
  organisationId: Id,
  postId: Id,
  from: CivilDate,
): Promise<readonly OfPost[]> {
  const first = sql`min(greatest(lower(valid), ${from}::date))::text`;
  const then = sql`organisation_id = ${organisationId} and valid && daterange(${from}::date, null)`;
  const { rows } = await sql<OfPost>`
    with held as (select * from membership where ${then} and post_id = ${postId})
    select 'membership' as entity, id, ${first} as from, person_id as "personId" from held group by id, person_id
    union all
    select 'leadership', id, ${first}, null from leadership where ${then} and post_id = ${postId} group by id
    union all
    select 'contactPoint', id, ${first}, null from contact_point
    where ${then} and (post_id = ${postId} or membership_id in (select id from held)) group by id
    order by 3, 2`.execute(tx);
  return rows;
}
