// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import type { CivilDate, Id } from '../../organisation/index.ts';

const week = 7 * 86_400_000;

/** Whether the web addresses that the register names still answer. */
export class Links {
  readonly #database: Database;
  readonly #organisationId: Id;

  constructor(database: Database, organisationId: Id) {
    this.#database = database;
    this.#organisationId = organisationId;
  }

  /** Takes the next addresses to look at, so that nobody else does within a week; forgets those that are not named any more. */
  async take(urls: readonly string[], now: Date, most: number): Promise<readonly string[]> {
    await sql`delete from link_check where organisation_id = ${this.#organisationId}
      and url <> all(${urls}::text[])`.execute(this.#database.query);
    const { rows } = await sql<{ url: string }>`
      insert into link_check (organisation_id, url, next_check)
      select ${this.#organisationId}, u, ${new Date(now.getTime() + week)} from unnest(${urls}::text[]) as named (u)
      where not exists (select from link_check where organisation_id = ${this.#organisationId} and url = u and next_check > ${now})
      order by u limit ${most}
      on conflict (organisation_id, url) do update set next_check = excluded.next_check
        where link_check.next_check <= ${now}
      returning url`.execute(this.#database.query);
    return rows.map(({ url }) => url);
  }

  /** An address was looked at: it answers, or does not, since that day or longer. */
  async looked(url: string, isDead: boolean, today: CivilDate): Promise<void> {
    await sql`update link_check set dead_since = case when ${isDead}::boolean then coalesce(dead_since, ${today}) end
      where organisation_id = ${this.#organisationId} and url = ${url}`.execute(this.#database.query);
  }

  /** The addresses that do not answer, and since when. */
  async dead(): Promise<ReadonlyMap<string, CivilDate>> {
    const { rows } = await sql<{ url: string; since: CivilDate }>`
      select url, dead_since as since from link_check
      where organisation_id = ${this.#organisationId} and dead_since is not null`.execute(
      this.#database.query,
    );
    return new Map(rows.map(({ url, since }) => [url, since]));
  }
}
