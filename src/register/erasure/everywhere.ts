// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { eraseAccounts } from '../../access/index.ts';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';
import { forgetUnused } from '../pictures/keep-file.ts';
import type { Belongings } from './belongs.ts';
import type { Erased } from './erasure.ts';
import { rewriteChanges } from './rewrite-changes.ts';
import {
  forgetSearches,
  forgetWhatIsTheirs,
  rewriteDraftOperations,
  rewriteTextsBeside,
} from './rewrite-others.ts';
import { rewriteRows } from './rewrite-rows.ts';
import { type KnownBy, tracesOf } from './traces.ts';
import { WithoutPerson } from './without-person.ts';

/** Takes a person out of all that is in the database; gives what was taken, counted. */
export async function eraseEverywhere(
  tx: Queryable,
  organisationId: Id,
  theirs: Belongings,
  known: KnownBy,
): Promise<Omit<Erased, 'personId' | 'names' | 'namesakes'>> {
  const held = await countHeld(tx, organisationId, theirs.personId);
  const standIns = await countStandIns(tx, organisationId, theirs.personId);
  const traces = tracesOf(known);
  const without = new WithoutPerson(theirs, traces);
  const touched = await rewriteChanges(tx, organisationId, without);
  await rewriteRows(tx, organisationId, touched);
  await forgetUnused(tx, organisationId);
  const draftOperations = await rewriteDraftOperations(tx, organisationId, without);
  await forgetWhatIsTheirs(tx, organisationId, theirs.personId, without);
  await rewriteTextsBeside(tx, organisationId, without);
  const accounts = await eraseAccounts(tx, organisationId, known.emails);
  const searches = await forgetSearches(tx, organisationId, traces);
  return {
    contactPoints: theirs.contactPoints.size,
    absences: theirs.absences.size,
    pictures: theirs.pictures.size,
    ...{ standIns, held, draftOperations, searches, accounts },
    texts: without.texts,
  };
}

async function countHeld(tx: Queryable, organisationId: Id, personId: Id): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(distinct id) as count from membership
    where organisation_id = ${organisationId} and person_id = ${personId}`.execute(tx);
  return Number(rows[0]?.count ?? 0);
}

async function countStandIns(tx: Queryable, organisationId: Id, personId: Id): Promise<number> {
  const stood = (table: string) => sql`select id from ${sql.table(table)}
    where organisation_id = ${organisationId} and stand_in_id = ${personId}`;
  const { rows } = await sql<{ count: number }>`select count(*) as count from (
    ${stood('absence')} union ${stood('absence_history')}) s`.execute(tx);
  return Number(rows[0]?.count ?? 0);
}
