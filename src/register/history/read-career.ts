// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import {
  byStart,
  type Capacity,
  type Chronicle,
  coalesce,
  groupBy,
  type Id,
  intersect,
  type Period,
  type Text,
} from '../../organisation/index.ts';
import { fromRange } from '../ranges.ts';
import type { Reading } from '../read/reading.ts';
import { isPublicByItself } from '../read/withdrawn.ts';

/** A post that a person held, as it was called then, and when. */
export interface Held {
  readonly postId: Id;
  readonly unitId: Id;
  readonly title: Text;
  readonly unitName: Text;
  readonly capacity: Capacity;
  readonly during: Period;
}

type Row = Omit<Held, 'during' | 'unitName'> & { readonly membershipId: Id; readonly valid: string };

/**
 * The posts that a person has held until and with the day of the reading, the latest first. For the public only on
 * days on which the person is public and the post is, in a unit that `chronicle`, the public's own, shows.
 */
export async function readCareer(
  tx: Queryable,
  reading: Reading,
  personId: Id,
  chronicle: Chronicle,
): Promise<readonly Held[]> {
  const { organisationId, audience, asOf } = reading;
  const shown =
    audience === 'public'
      ? sql`and ${isPublicByItself('post', 'p', reading)} and ${isPublicByItself('person', 'h', reading)}`
      : sql``;
  const { rows } = await sql<Row>`
    select m.id as "membershipId", p.id as "postId", p.unit_id as "unitId", p.title, m.capacity,
      m.valid * p.valid * h.valid as valid
    from membership m
    join post p on p.organisation_id = m.organisation_id and p.id = m.post_id and p.valid && m.valid
    join person h on h.organisation_id = m.organisation_id and h.id = m.person_id and h.valid && (m.valid * p.valid)
    where m.organisation_id = ${organisationId} and m.person_id = ${personId} ${shown}`.execute(tx);
  const held = [...groupBy(rows, ({ membershipId }) => membershipId).values()].flatMap((some) =>
    joined(some.flatMap((row) => inUnits(row, chronicle))),
  );
  return held
    .filter(({ during }) => during.from === null || during.from <= asOf.validAt)
    .toSorted((a, b) => byStart(b.during, a.during));
}

/** The holding divided where the unit changed its name. */
function inUnits({ valid, membershipId, ...held }: Row, chronicle: Chronicle): readonly Held[] {
  return (chronicle.get(held.unitId)?.now ?? []).flatMap((unit) => {
    const during = intersect(fromRange(valid), unit.valid);
    return during ? [{ ...held, unitName: unit.value.name, during }] : [];
  });
}

/** Joins neighbours that say the same, as where only the order of posts has changed. */
function joined(pieces: readonly Held[]): readonly Held[] {
  const timeline = coalesce(pieces.map(({ during, ...value }) => ({ valid: during, value })));
  return timeline.map(({ valid, value }) => ({ ...value, during: valid }));
}
