// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { erasedName, type Id, type Refusal, refuse } from '../../organisation/index.ts';
import { located } from '../change/located.ts';
import type { PlacedFact } from '../change/plan-change.ts';
import { type Said, valuesOf } from './said.ts';

interface Gone {
  readonly id: Id;
  readonly memberships: readonly Id[];
}

/** Refuses facts that would say who an erased person is again: a name, a way of reaching them, that they are away, a picture, a new post. */
export async function bringBackErased(
  tx: Queryable,
  organisationId: Id,
  facts: readonly PlacedFact[],
): Promise<readonly Refusal[]> {
  const { rows } = await sql<Gone>`select e.person_id as id, array(
      select m.id from membership m where m.organisation_id = e.organisation_id and m.person_id = e.person_id
      union select m.id from membership_history m where m.organisation_id = e.organisation_id and m.person_id = e.person_id
    ) as memberships from erasure e where e.organisation_id = ${organisationId}`.execute(tx);
  if (rows.length === 0) return [];
  const people = new Set(rows.map(({ id }) => id));
  const memberships = new Set(rows.flatMap((row) => row.memberships));
  return facts
    .filter(({ fact }) => tellsOf(fact as unknown as Said, people, memberships))
    .map(({ place }) => {
      const refusal = refuse('person-erased');
      return place === undefined ? refusal : located(refusal, place);
    });
}

function tellsOf(said: Said, people: ReadonlySet<Id>, memberships: ReadonlySet<Id>): boolean {
  const names = (field: string, ids: ReadonlySet<Id>) =>
    valuesOf(said, field).some((id) => ids.has(String(id)));
  if (said.entity === 'contactPoint') return names('membershipId', memberships);
  if (said.entity === 'absence' || said.entity === 'membership' || said.entity === 'picture')
    return names('personId', people) || names('standInId', people);
  return said.entity === 'person' && people.has(said.id ?? '') && isNamed(said);
}

function isNamed(said: Said): boolean {
  const differs = (field: keyof typeof erasedName) =>
    valuesOf(said, field).some((value) => value !== erasedName[field]);
  return differs('givenName') || differs('familyName');
}
