// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';
import { type EditorToTell, readEditors } from '../outbox/editors.ts';

/** Who gets the weekly letter about the units they answer for: whoever has not said no. */
export class Digests {
  readonly #database: Database;
  readonly #organisationId: Id;

  constructor(database: Database, organisationId: Id) {
    this.#database = database;
    this.#organisationId = organisationId;
  }

  /** Those who edit something and have not said no. */
  async readers(): Promise<readonly EditorToTell[]> {
    const editors = await readEditors(this.#database.query, this.#organisationId);
    const { rows } = await sql<{ id: Id }>`
      select account_id as id from digest_declined where organisation_id = ${this.#organisationId}`.execute(
      this.#database.query,
    );
    const declined = new Set(rows.map(({ id }) => id));
    return editors.filter(({ id }) => !declined.has(id));
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
