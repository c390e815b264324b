// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database, Transaction } from '../../database/index.ts';
import { type Id, type Outcome, refuse } from '../../organisation/index.ts';
import { type Recorded, recordWithin } from '../change/record.ts';
import { orRefused, Refused, within } from '../change/within.ts';
import { addLetter } from '../letters/add-letter.ts';
import type { Snapshots } from '../read/snapshots.ts';
import type { Correction, CorrectionSummary, DealtBy, Decision, NewCorrection } from './correction.ts';
import { forgetSenders } from './forget-senders.ts';
import { readFormKey } from './form-key.ts';
import { listCorrections, readCorrection } from './read-corrections.ts';
import { sendCorrection } from './send-correction.ts';

/** What citizens propose to correct in one organisation, and what becomes of it. */
export class Corrections {
  readonly #database: Database;
  readonly #organisationId: Id;
  readonly #snapshots: Snapshots;
  #formKey: Promise<Buffer> | undefined;

  constructor(database: Database, organisationId: Id, snapshots: Snapshots) {
    this.#database = database;
    this.#organisationId = organisationId;
    this.#snapshots = snapshots;
  }

  /** The key that signs the forms. */
  formKey(): Promise<Buffer> {
    this.#formKey ??= readFormKey(this.#database, this.#organisationId).catch((error) => {
      this.#formKey = undefined;
      throw error;
    });
    return this.#formKey;
  }

  /** Takes a correction in; refused where too many wait for the page already. */
  send(correction: NewCorrection, now: Date): Promise<Outcome<void>> {
    return orRefused(() =>
      this.#database.transaction((tx) => sendCorrection(tx, this.#organisationId, correction, now)),
    );
  }

  /** Those that wait, or those that have been dealt with. */
  list(which: 'waiting' | 'dealt-with'): Promise<readonly CorrectionSummary[]> {
    return listCorrections(this.#database.query, this.#organisationId, which);
  }

  /** A correction; undefined where there is none. */
  read(id: Id): Promise<Correction | undefined> {
    return this.#database.readTransaction((tx) => readCorrection(tx, this.#organisationId, id));
  }

  /**
   * Deals with a correction: what of it is taken over is recorded as one change, and in the same transaction the
   * correction is marked as dealt with, its sender written to and forgotten. Refused where another has dealt with it meanwhile.
   */
  deal(by: DealtBy, id: Id, decision: Decision): Promise<Outcome<Recorded | undefined>> {
    if (by.permit.organisationId !== this.#organisationId)
      throw new Error('the permit is for another organisation');
    return within(this.#database, this.#snapshots, async (tx) => {
      const correction = await this.#hold(tx, id);
      const { operations, reason } = decision;
      const toRecord = { ...by, change: { reason, operations: [...operations] } };
      const recorded =
        operations.length > 0
          ? await recordWithin(tx, this.#database.engine, this.#snapshots, toRecord)
          : undefined;
      await this.#answer(tx, correction, by, decision);
      await this.#mark(tx, id, by, decision, recorded?.number ?? null);
      return recorded;
    });
  }

  /** Forgets who sent what was sent before an instant; says of how many. */
  forget(before: Date): Promise<number> {
    return forgetSenders(this.#database.query, this.#organisationId, before);
  }

  async #hold(tx: Transaction, id: Id): Promise<Correction> {
    const correction = await readCorrection(tx, this.#organisationId, id, true);
    if (!correction) throw new Refused(refuse('correction-unknown'));
    if (correction.status !== 'open')
      throw new Refused(refuse('correction-dealt-with', { by: correction.dealtBy ?? '–' }));
    return correction;
  }

  /** One letter at most for each correction. */
  async #answer(
    tx: Transaction,
    { id, senderEmail: to, language }: Correction,
    { now }: DealtBy,
    { letter }: Decision,
  ): Promise<void> {
    if (!letter || !to) return;
    const written = { ...letter, key: `correction:${id}`, to, language };
    const outcome = await addLetter(tx, this.#organisationId, written, now);
    if (!outcome.ok) throw new Refused(...outcome.refusals);
  }

  async #mark(
    tx: Transaction,
    id: Id,
    { permit, now }: DealtBy,
    { status, taken, answer }: Decision,
    number: number | null,
  ): Promise<void> {
    await sql`update correction set status = ${status}, dealt_by = ${permit.actor}, dealt_at = ${now},
        answer = ${answer}, recorded_change = ${number}, sender_name = null, sender_email = null
      where organisation_id = ${this.#organisationId} and id = ${id}`.execute(tx);
    await sql`update correction_field set taken = place = any(${taken}::integer[])
      where organisation_id = ${this.#organisationId} and correction_id = ${id}`.execute(tx);
  }
}
