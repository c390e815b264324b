// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { type CivilDate, fullName, groupBy, type Id, isErased, type Text } from '../../organisation/index.ts';

/** A person of any time: what they are or were called, and the post that they held last. */
export interface FoundPerson {
  readonly id: Id;
  readonly names: readonly string[];
  readonly title: Text | null;
  readonly unit: Text | null;
  /** Until when, exclusive; null: still, or no post at all. */
  readonly until: CivilDate | null;
}

interface Name {
  readonly id: Id;
  readonly givenName: string;
  readonly familyName: string;
}

/** People, present and past, of whom one name has all of some words in it. */
export async function findPeople(
  tx: Queryable,
  organisationId: Id,
  words: string,
  most: number,
): Promise<readonly FoundPerson[]> {
  const wanted = words.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  const { rows } = await sql<Name>`
    select id, given_name as "givenName", family_name as "familyName" from person where organisation_id = ${organisationId}
    union select id, given_name, family_name from person_history where organisation_id = ${organisationId}`.execute(
    tx,
  );
  const isMeant = (name: Name) => {
    const said = fullName(name).toLocaleLowerCase('da');
    return !isErased(name) && wanted.every((word) => said.includes(word));
  };
  const meant = new Set(wanted.length > 0 ? rows.filter(isMeant).map(({ id }) => id) : []);
  const named = [
    ...groupBy(
      rows.filter(({ id }) => meant.has(id)),
      ({ id }) => id,
    ),
  ]
    .map(([id, names]) => ({ id, names: names.map((name) => fullName(name)) }))
    .toSorted((a, b) => (a.names[0] ?? '').localeCompare(b.names[0] ?? '', 'da'))
    .slice(0, most);
  const posts = await lastPosts(
    tx,
    organisationId,
    named.map(({ id }) => id),
  );
  return named.map((one) => ({ ...one, ...(posts.get(one.id) ?? { title: null, unit: null, until: null }) }));
}

type LastPost = Pick<FoundPerson, 'title' | 'unit' | 'until'>;

async function lastPosts(
  tx: Queryable,
  organisationId: Id,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, LastPost>> {
  const { rows } = await sql<LastPost & { id: Id }>`
    select distinct on (m.person_id) m.person_id as id, p.title, u.name as unit, upper(m.valid) as until
    from membership m
    join post p on p.organisation_id = m.organisation_id and p.id = m.post_id and p.valid && m.valid
    join unit u on u.organisation_id = p.organisation_id and u.id = p.unit_id and u.valid && p.valid
    where m.organisation_id = ${organisationId} and m.person_id = any(${ids}::uuid[])
    order by m.person_id, upper(m.valid) desc nulls first, upper(p.valid) desc nulls first, upper(u.valid) desc nulls first`.execute(
    tx,
  );
  return new Map(rows.map(({ id, ...post }) => [id, post]));
}
