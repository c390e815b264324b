// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { type Permit, permitFor } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import type { CivilDate, Id } from '../../organisation/index.ts';
import { addLetter } from '../letters/add-letter.ts';
import type { Letter } from '../letters/letter.ts';
import { type EditorToTell, readEditors } from '../outbox/editors.ts';
import { accountByLink, forgetLinks, keepLink } from './review-links.ts';

/** The key of the letter that an editor gets in a week. */
export function digestKey(week: CivilDate, accountId: Id): string {
  return `digest:${week}:${accountId}`;
}

/** Who gets the weekly letter about the units they answer for: whoever has not said no. */
export class Digests {
  readonly #database: Database;
  readonly #organisationId: Id;

  constructor(database: Database, organisationId: Id) {
    this.#database = database;
    this.#organisationId = organisationId;
  }

  /** Those of some editors who have not said no. */
  async willing(editors: readonly EditorToTell[]): Promise<readonly EditorToTell[]> {
    const { rows } = await sql<{ id: Id }>`
      select account_id as id from digest_declined where organisation_id = ${this.#organisationId}`.execute(
      this.#database.query,
    );
    const declined = new Set(rows.map(({ id }) => id));
    return editors.filter(({ id }) => !declined.has(id));
  }

  /** Those of some editors who have not said no, and have not been written to in the week that begins on a Monday. */
  async waiting(editors: readonly EditorToTell[], week: CivilDate): Promise<readonly EditorToTell[]> {
    const keys = editors.map(({ id }) => digestKey(week, id));
    const { rows } = await sql<{ key: string }>`
      select key from letter where organisation_id = ${this.#organisationId} and key = any(${keys}::text[])`.execute(
      this.#database.query,
    );
    const written = new Set(rows.map(({ key }) => key));
    return this.willing(editors.filter(({ id }) => !written.has(digestKey(week, id))));
  }

  /** Writes a letter to an editor with a link in it by which they confirm units; false where it has been written before. */
  write(
    letter: Letter,
    link: { readonly token: string; readonly accountId: Id },
    now: Date,
  ): Promise<boolean> {
    return this.#database.transaction(async (tx) => {
      const written = await addLetter(tx, this.#organisationId, letter, now);
      const isNew = written.ok && written.value;
      if (isNew) await keepLink(tx, this.#organisationId, link, now);
      return isNew;
    });
  }

  /** Leave for the reader of a letter to confirm units, by its link; undefined where it does not hold, or no longer. */
  async permitBy(token: string, now: Date): Promise<Permit | undefined> {
    const id = await accountByLink(this.#database.query, this.#organisationId, token, now);
    const editor =
      id && (await readEditors(this.#database.query, this.#organisationId)).find((one) => one.id === id);
    return editor
      ? permitFor({ account: editor, grants: editor.grants }, this.#organisationId, 'edit')
      : undefined;
  }

  /** Forgets links that do not hold any longer. */
  forgetLinks(now: Date): Promise<void> {
    return forgetLinks(this.#database.query, this.#organisationId, now);
  }

  async isWanted(accountId: Id): Promise<boolean> {
    const { rows } = await sql`select 1 from digest_declined
      where organisation_id = ${this.#organisationId} and account_id = ${accountId}`.execute(
      this.#database.query,
    );
    return rows.length === 0;
  }

  /** One says no for oneself. */
  async decline(accountId: Id): Promise<void> {
    await sql`insert into digest_declined (organisation_id, account_id) values (${this.#organisationId}, ${accountId})
      on conflict do nothing`.execute(this.#database.query);
  }

  async want(accountId: Id): Promise<void> {
    await sql`delete from digest_declined
      where organisation_id = ${this.#organisationId} and account_id = ${accountId}`.execute(
      this.#database.query,
    );
  }
}
