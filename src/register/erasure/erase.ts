// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database, Transaction } from '../../database/index.ts';
import { type Id, type Outcome, refuse, success } from '../../organisation/index.ts';
import { nextNumber } from '../change/next-number.ts';
import { announce } from '../change/record.ts';
import { Refused, within } from '../change/within.ts';
import type { Snapshots } from '../read/snapshots.ts';
import type { Erased, Erasure, ToErase } from './erasure.ts';
import { eraseEverywhere } from './everywhere.ts';
import { gatherBelongings, knownBy, namesOf } from './gather.ts';
import { inWords } from './reason-in-words.ts';
import { tidy } from './tidy.ts';

/** Leaves the transaction, which could have been recorded, so that nothing of it stays. */
class Looked extends Error {
  readonly erased: Erased;
  constructor(erased: Erased) {
    super('looked');
    this.erased = erased;
  }
}

/**
 * Takes everything that tells who a person is out of the register, present and past, in one transaction: what is left
 * is that posts were held, by someone without a name. Afterwards the database is asked to give up what it had set aside.
 */
export async function erase(
  database: Database,
  snapshots: Snapshots,
  { permit, ...asked }: ToErase,
): Promise<Outcome<Erased>> {
  const { organisationId, actor, reach } = permit;
  const done = await within(database, snapshots, async (tx) => {
    if (reach !== 'all') throw new Refused(refuse('not-permitted'));
    return eraseWithin(tx, organisationId, { ...asked, erasedAt: asked.now, erasedBy: actor }, asked.now);
  });
  if (done.ok) await tidy(database);
  return done;
}

/** What an erasure would take, counted: it is done, and taken back. Others who record wait meanwhile. */
export async function lookAtErasure(
  database: Database,
  snapshots: Snapshots,
  organisationId: Id,
  personId: Id,
  now: Date,
): Promise<Outcome<Erased>> {
  const asked = { personId, erasedAt: now, erasedBy: '–', reason: 'request' } as const;
  try {
    return await within<never>(database, snapshots, async (tx) => {
      throw new Looked(await eraseWithin(tx, organisationId, asked, now));
    });
  } catch (error) {
    if (error instanceof Looked) return success(error.erased);
    throw error;
  }
}

/** The same within a transaction that does more, with no permit asked: for a backup that is brought back. Throws `Refused`. */
export async function eraseWithin(
  tx: Transaction,
  organisationId: Id,
  erasure: Erasure,
  now: Date,
): Promise<Erased> {
  const { personId, erasedAt, erasedBy, reason } = erasure;
  const number = await nextNumber(tx, organisationId);
  await refuseUnlessThere(tx, organisationId, personId, erasedAt);
  const names = await namesOf(tx, organisationId, personId);
  const theirs = await gatherBelongings(tx, organisationId, personId);
  const known = await knownBy(tx, organisationId, theirs, names);
  // Rows are taken out and put in again; where a backup has just been brought back, every rule is already asked at once.
  await sql`set constraints all deferred`.execute(tx);
  // The rules that nothing is ever altered hold for everyone else: this ends with the transaction.
  await sql`select set_config('vejviser.erasing', 'on', true)`.execute(tx);
  await sql`insert into change (organisation_id, number, recorded_at, actor, reason, facts)
    values (${organisationId}, ${number}, ${now}, ${erasedBy}, ${inWords(reason)}, '[]')`.execute(tx);
  await sql`insert into erasure (organisation_id, person_id, change_number, erased_at, erased_by, reason)
    values (${organisationId}, ${personId}, ${number}, ${erasedAt}, ${erasedBy}, ${reason})`.execute(tx);
  const counted = await eraseEverywhere(tx, organisationId, theirs, known, erasedBy);
  await sql`set constraints all immediate`.execute(tx);
  await announce(tx, organisationId, number);
  const full = names.map(({ givenName, familyName }) => `${givenName} ${familyName}`.trim());
  return { personId, names: full, namesakes: known.namesakes, ...counted };
}

async function refuseUnlessThere(tx: Transaction, organisationId: Id, personId: Id, on: Date): Promise<void> {
  const { rows } = await sql<{ erased: boolean }>`select exists (
      select from erasure where organisation_id = ${organisationId} and person_id = ${personId}) as erased
    from (select organisation_id, id from person union select organisation_id, id from person_history) p
    where organisation_id = ${organisationId} and id = ${personId}`.execute(tx);
  const [found] = rows;
  if (!found) {
    const date = on.toISOString().slice(0, 10);
    throw new Refused(refuse('does-not-exist', { entity: 'person', id: personId, date }));
  }
  if (found.erased) throw new Refused(refuse('person-erased'));
}
