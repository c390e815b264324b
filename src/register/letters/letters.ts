// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database, Queryable } from '../../database/index.ts';
import type { Id, Outcome } from '../../organisation/index.ts';
import { addLetter } from './add-letter.ts';
import type { Letter } from './letter.ts';
import { type TakenLetter, takeLetter } from './take-letter.ts';
import { isEnough, waitAfter } from './waits.ts';

/** How it stands with the letters: how many wait, since when, and which could not be sent. */
export interface LettersState {
  readonly waiting: number;
  readonly oldest: Date | null;
  readonly givenUp: readonly UnsentLetter[];
}

export interface UnsentLetter {
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly givenUpAt: Date;
  readonly because: string;
}

/** Letters of an organisation by e-mail: written here, sent by the job that delivers them. */
export class Letters {
  readonly #database: Database;
  readonly #organisationId: Id;

  constructor(database: Database, organisationId: Id) {
    this.#database = database;
    this.#organisationId = organisationId;
  }

  /**
   * Writes a letter that will be sent, once for its key, however often it is asked for; gives whether it is new. With `tx`
   * it is part of that transaction: it is written if and only if what it tells of is.
   */
  add(letter: Letter, now: Date, tx: Queryable = this.#database.query): Promise<Outcome<boolean>> {
    return addLetter(tx, this.#organisationId, letter, now);
  }

  /** Takes the next letter to be sent; undefined where there is none now, or `perMinute` have been tried already. */
  take(now: Date, perMinute: number): Promise<TakenLetter | undefined> {
    return this.#database.transaction((tx) => takeLetter(tx, this.#organisationId, now, perMinute));
  }

  /** The mail server has acknowledged a letter. */
  async sent({ key }: TakenLetter, now: Date): Promise<void> {
    await sql`update letter set sent_at = ${now}, failed_because = null
      where organisation_id = ${this.#organisationId} and key = ${key} and sent_at is null`.execute(
      this.#database.query,
    );
  }

  /** A letter could not be sent: it is tried again later, or given up `forGood`. */
  async failed({ key, attempts }: TakenLetter, because: string, now: Date, forGood: boolean): Promise<void> {
    const givenUpAt = forGood || isEnough(attempts) ? now : null;
    const nextTry = new Date(now.getTime() + waitAfter(attempts));
    await sql`update letter set failed_because = ${because.slice(0, 500)}, next_try = ${nextTry}, given_up_at = ${givenUpAt}
      where organisation_id = ${this.#organisationId} and key = ${key} and sent_at is null`.execute(
      this.#database.query,
    );
  }

  /** How it stands; of those that could not be sent, the `most` latest. */
  async state(most: number): Promise<LettersState> {
    const { rows } = await sql<{ waiting: number; oldest: Date | null }>`
      select count(*) as waiting, min(created_at) as oldest from letter
      where organisation_id = ${this.#organisationId} and sent_at is null and given_up_at is null`.execute(
      this.#database.query,
    );
    const unsent = await sql<UnsentLetter>`
      select key, recipient as "to", subject, given_up_at as "givenUpAt", coalesce(failed_because, '') as because
      from letter where organisation_id = ${this.#organisationId} and given_up_at is not null and body is not null
      order by given_up_at desc, key limit ${most}`.execute(this.#database.query);
    return { ...(rows[0] ?? { waiting: 0, oldest: null }), givenUp: unsent.rows };
  }

  /** Forgets what letters said and to whom that were sent or given up before an instant; gives how many. */
  async forget(before: Date): Promise<number> {
    const { rows } =
      await sql`update letter set recipient = null, subject = null, body = null, failed_because = null
      where organisation_id = ${this.#organisationId} and body is not null
        and coalesce(sent_at, given_up_at) < ${before} returning key`.execute(this.#database.query);
    return rows.length;
  }
}
