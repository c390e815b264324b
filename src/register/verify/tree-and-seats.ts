// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { groupBy, type Id, intersect, type Period } from '../../organisation/index.ts';
import { fromRange } from '../ranges.ts';
import type { Broken } from './broken.ts';

interface Unit {
  readonly id: Id;
  readonly parentId: Id | null;
  readonly valid: Period;
}

/** Units that are part of themselves on some day: walks up from each, keeping to the days on which the way is there. */
export async function unitsWithinThemselves(tx: Queryable): Promise<readonly Broken[]> {
  const { rows } = await sql<{ key: string; id: Id; parentId: Id | null; valid: string }>`
    select organisation_id || ' ' || id as key, id, organisation_id || ' ' || parent_id as "parentId", valid from unit`.execute(
    tx,
  );
  const units = rows.map(({ key, parentId, valid }) => ({ id: key, parentId, valid: fromRange(valid) }));
  const byId = groupBy(units, ({ id }) => id);
  return units
    .filter((unit) => leadsBack(byId, unit, unit.valid, [unit.id]))
    .map(({ id }) => ({ rule: 'nothing-within-itself' as const, example: id }));
}

function leadsBack(
  byId: ReadonlyMap<Id, readonly Unit[]>,
  unit: Unit,
  days: Period,
  way: readonly Id[],
): boolean {
  if (unit.parentId === null) return false;
  if (way.includes(unit.parentId)) return true;
  const next = [...way, unit.parentId];
  return (byId.get(unit.parentId) ?? []).some((parent) => {
    const both = intersect(parent.valid, days);
    return both !== null && leadsBack(byId, parent, both, next);
  });
}

/** Posts that more people hold on some day, in one capacity, than there are seats. */
export async function overfullPosts(tx: Queryable): Promise<readonly Broken[]> {
  const { rows } = await sql<{ example: string }>`
    with step as (
      select organisation_id, post_id, capacity, coalesce(lower(valid), '-infinity') as day, 1 as more
      from membership where capacity <> 'deputy'
      union all
      select organisation_id, post_id, capacity, upper(valid), -1
      from membership where capacity <> 'deputy' and not upper_inf(valid)
    ),
    stretch as (
      select organisation_id, post_id, daterange(day, lead(day) over by_day) as days, sum(more) over by_day as holders
      from step window by_day as (partition by organisation_id, post_id, capacity order by day)
    )
    select distinct p.id || ' ' || p.valid as example from stretch s
    join post p on p.organisation_id = s.organisation_id and p.id = s.post_id and p.valid && s.days
    where s.holders > p.seats`.execute(tx);
  return rows.map(({ example }) => ({ rule: 'seats-for-all-holders' as const, example }));
}
