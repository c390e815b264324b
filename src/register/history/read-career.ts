// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Audience, Capacity, CivilDate, Id, Period, Text } from '../../organisation/index.ts';
import { fromRange } from '../ranges.ts';

/** A post that a person held, as it was called then, and when. */
export interface Held {
  readonly postId: Id;
  readonly unitId: Id;
  readonly title: Text;
  readonly unitName: Text;
  readonly capacity: Capacity;
  readonly during: Period;
}

/** The posts that a person has held until and with `date`, the latest first; for the public only public ones. */
export async function readCareer(
  tx: Queryable,
  organisationId: Id,
  personId: Id,
  audience: Audience,
  date: CivilDate,
): Promise<readonly Held[]> {
  const shown = sql`and p.visibility = 'public' and u.visibility = 'public'
    and exists (select from person where organisation_id = m.organisation_id and id = m.person_id and publication = 'public')`;
  const { rows } = await sql<Omit<Held, 'during'> & { during: string }>`
    select p.id as "postId", u.id as "unitId", p.title, u.name as "unitName", m.capacity,
      range_merge(range_agg(m.valid * p.valid * u.valid)) as during
    from membership m
    join post p on p.organisation_id = m.organisation_id and p.id = m.post_id and p.valid && m.valid
    join unit u on u.organisation_id = p.organisation_id and u.id = p.unit_id and u.valid && (m.valid * p.valid)
    where m.organisation_id = ${organisationId} and m.person_id = ${personId}
      and not (m.valid * p.valid * u.valid) >> daterange(null, ${date}::date, '[]')
      ${audience === 'public' ? shown : sql``}
    group by p.id, u.id, p.title, u.name, m.capacity, m.id
    order by lower(range_merge(range_agg(m.valid * p.valid * u.valid))) desc nulls last`.execute(tx);
  return rows.map((row) => ({ ...row, during: fromRange(row.during) }));
}
