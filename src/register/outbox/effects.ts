// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import {
  addDays,
  type CivilDate,
  type Entity,
  type FullSnapshot,
  type Id,
} from '../../organisation/index.ts';
import { addLetter } from '../letters/add-letter.ts';
import type { Letter } from '../letters/letter.ts';
import { type EditorToTell, readEditors } from './editors.ts';
import type { OutboxEvent } from './events.ts';

const event: OutboxEvent = 'change-event.in-effect';
/** What took effect longer ago is history: a register that is filled with it tells nobody. */
const longestSilence = 30;

/** What takes effect on its day, and is told once. */
export class Effects {
  readonly #database: Database;
  readonly #organisationId: Id;

  constructor(database: Database, organisationId: Id) {
    this.#database = database;
    this.#organisationId = organisationId;
  }

  /** The announced change events that have taken effect until and with today, and have not been told of; the first first. */
  async due(snapshot: FullSnapshot, today: CivilDate): Promise<readonly Entity<'changeEvent'>[]> {
    const { rows } = await sql<{ subject: string }>`
      select subject from outbox where organisation_id = ${this.#organisationId} and event = ${event}`.execute(
      this.#database.query,
    );
    const told = new Set(rows.map(({ subject }) => subject));
    const since = addDays(today, -longestSilence);
    return [...snapshot.changeEvent.values()]
      .filter(({ status, date }) => status === 'announced' && date <= today && date > since)
      .filter(({ id }) => !told.has(id))
      .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  }

  /** Those who may have to be told. */
  editors(): Promise<readonly EditorToTell[]> {
    return readEditors(this.#database.query, this.#organisationId);
  }

  /**
   * Tells that a change event has taken effect: puts it in the outbox with the letters about it, in one transaction; false,
   * and nothing is done, where somebody has told of it already.
   */
  tell(
    { id, date, recordedBy }: Entity<'changeEvent'>,
    letters: readonly Letter[],
    now: Date,
  ): Promise<boolean> {
    return this.#database.transaction(async (tx) => {
      const payload = JSON.stringify({ changeEvent: id, date });
      const { rows } = await sql`
        insert into outbox (organisation_id, change_number, event, subject, payload)
        values (${this.#organisationId}, ${recordedBy}, ${event}, ${id}, ${payload}::jsonb)
        on conflict (organisation_id, event, subject) where subject <> '' do nothing returning event`.execute(
        tx,
      );
      if (rows.length === 0) return false;
      for (const letter of letters) await addLetter(tx, this.#organisationId, letter, now);
      return true;
    });
  }
}
