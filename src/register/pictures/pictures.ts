// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database, Queryable } from '../../database/index.ts';
import { asOf, type CivilDate, contains, type Id } from '../../organisation/index.ts';
import { fromRange } from '../ranges.ts';
import { readEras } from '../read/eras.ts';
import { someOf } from '../read/read-entities.ts';

/** The files of an organisation's pictures, by their digests. */
export class Pictures {
  readonly #database: Database;
  readonly #organisationId: Id;

  constructor(database: Database, organisationId: Id) {
    this.#database = database;
    this.#organisationId = organisationId;
  }

  /** A picture in one of its widths; undefined where there is none. Whether it may be seen is for others to ask. */
  async bytes(digest: string, width: number): Promise<Uint8Array | undefined> {
    const { rows } = await sql<{ bytes: Uint8Array }>`select bytes from picture_bytes
      where organisation_id = ${this.#organisationId} and digest = ${digest} and width = ${width}`.execute(
      this.#database.query,
    );
    return rows[0]?.bytes;
  }

  /** Whether there is a day, until and with `seenOn`, of which everyone who looks then may see a picture. */
  async wasEverShown(digest: string, seenOn: CivilDate): Promise<boolean> {
    return this.#database.readTransaction(async (tx) => {
      const uses = await this.#uses(tx, digest, seenOn);
      if (uses.length === 0) return false;
      const days = (await readEras(tx, this.#organisationId)).beginnings(seenOn);
      // The latest are the likeliest to be asked for.
      for (const day of days.toReversed()) {
        const ids = uses.filter(({ valid }) => contains(fromRange(valid), day)).map(({ id }) => id);
        if (ids.length > 0 && (await this.#isShown(tx, ids, day, seenOn))) return true;
      }
      return false;
    });
  }

  async #uses(tx: Queryable, digest: string, seenOn: CivilDate) {
    const { rows } = await sql<{ id: Id; valid: string }>`select id, valid from picture
      where organisation_id = ${this.#organisationId} and digest = ${digest}
        and valid && daterange(null, ${seenOn}::date, '[]')`.execute(tx);
    return rows;
  }

  /** Asked as a public snapshot of that day would be read, so that there is one rule for both. */
  async #isShown(tx: Queryable, ids: readonly Id[], day: CivilDate, seenOn: CivilDate): Promise<boolean> {
    const reading = {
      organisationId: this.#organisationId,
      asOf: asOf(day, null, seenOn),
      audience: 'public',
    } as const;
    const { rows } = await someOf('picture', reading, ids).execute(tx);
    return rows.length > 0;
  }
}
