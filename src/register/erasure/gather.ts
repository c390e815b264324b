// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { type Id, isErased } from '../../organisation/index.ts';
import { Belongings } from './belongs.ts';
import { factsAbout } from './facts-about.ts';
import type { Said } from './said.ts';
import type { KnownBy } from './traces.ts';

interface Name {
  readonly givenName: string;
  readonly familyName: string;
}

/** All that belongs to a person, from everything that was ever recorded or drafted. */
export async function gatherBelongings(tx: Queryable, organisationId: Id, personId: Id): Promise<Belongings> {
  const theirs = new Belongings(personId);
  for (const fact of await factsAbout(tx, organisationId, personId)) theirs.add(fact);
  const { rows } = await sql<{ operation: Said }>`select operation from draft_operation
    where organisation_id = ${organisationId} order by draft_id, place`.execute(tx);
  for (const { operation } of rows) theirs.add(operation);
  return theirs;
}

/** Every name that a person was recorded under. */
export async function namesOf(tx: Queryable, organisationId: Id, personId: Id): Promise<readonly Name[]> {
  const { rows } = await sql<Name>`
    select given_name as "givenName", family_name as "familyName" from person
    where organisation_id = ${organisationId} and id = ${personId}
    union select given_name, family_name from person_history
    where organisation_id = ${organisationId} and id = ${personId}`.execute(tx);
  return rows.filter((name) => !isErased(name));
}

/** How many others have, or had, one of some names, and which of the family names nobody else has. */
async function othersNamed(
  tx: Queryable,
  organisationId: Id,
  personId: Id,
  names: readonly Name[],
): Promise<{ readonly namesakes: number; readonly ownFamilyNames: readonly string[] }> {
  const { rows } = await sql<Name & { id: Id }>`
    select id, given_name as "givenName", family_name as "familyName" from person
    where organisation_id = ${organisationId} and id <> ${personId}
    union select id, given_name, family_name from person_history
    where organisation_id = ${organisationId} and id <> ${personId}`.execute(tx);
  const lower = (text: string) => text.toLocaleLowerCase('da');
  const full = ({ givenName, familyName }: Name) => lower(`${givenName} ${familyName}`.trim());
  const [wanted, families] = [new Set(names.map(full)), new Set(rows.map((row) => lower(row.familyName)))];
  return {
    namesakes: new Set(rows.filter((row) => wanted.has(full(row))).map(({ id }) => id)).size,
    ownFamilyNames: names.map(({ familyName }) => familyName).filter((name) => !families.has(lower(name))),
  };
}

/** What a person can be known by in texts; by no name, where it is also another's. */
export async function knownBy(
  tx: Queryable,
  organisationId: Id,
  theirs: Belongings,
  names: readonly Name[],
): Promise<KnownBy & { readonly namesakes: number }> {
  const { namesakes, ownFamilyNames } = await othersNamed(tx, organisationId, theirs.personId, names);
  const reached = theirs.onlyTheirs();
  return {
    ...{ namesakes, ownFamilyNames },
    names: namesakes > 0 ? [] : names,
    emails: reached.filter((one) => one.includes('@')),
    phones: reached.filter((one) => one.startsWith('+')),
  };
}
