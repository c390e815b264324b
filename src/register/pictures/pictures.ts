// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database, Queryable } from '../../database/index.ts';
import { asOf, type CivilDate, contains, type Id, type Period } from '../../organisation/index.ts';
import { fromRange } from '../ranges.ts';
import { readEras } from '../read/eras.ts';
import { someOf } from '../read/read-entities.ts';
import type { Snapshots } from '../read/snapshots.ts';

/** That a picture stood for something on some days. */
interface Use {
  readonly id: Id;
  readonly valid: Period;
}

/** So many answers about pictures of earlier days are remembered until the next change. */
const remembered = 1_000;

/** The files of an organisation's pictures, by their digests. */
export class Pictures {
  readonly #database: Database;
  readonly #organisationId: Id;
  readonly #snapshots: Snapshots;
  readonly #shown = new Map<string, boolean>();
  #shownAsOf = '';

  constructor(database: Database, organisationId: Id, snapshots: Snapshots) {
    this.#database = database;
    this.#organisationId = organisationId;
    this.#snapshots = snapshots;
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
    const { change } = this.#snapshots;
    const known = this.#knownAsOf(seenOn).get(digest);
    if (known !== undefined) return known;
    const uses = await this.#uses(digest, seenOn);
    if (uses.length === 0) return false;
    const shown = await this.#database.readTransaction((tx) => this.#isShownEver(tx, uses, seenOn));
    // What was read while a change went by may be from before it.
    if (change === this.#snapshots.change && this.#shown.size < remembered)
      this.#knownAsOf(seenOn).set(digest, shown);
    return shown;
  }

  /** What has been found out since the last change; to look at every day there was takes its time. */
  #knownAsOf(seenOn: CivilDate): Map<string, boolean> {
    const asked = `${this.#snapshots.change} ${seenOn}`;
    if (asked !== this.#shownAsOf) this.#shown.clear();
    this.#shownAsOf = asked;
    return this.#shown;
  }

  async #uses(digest: string, seenOn: CivilDate): Promise<readonly Use[]> {
    const { rows } = await sql<{ id: Id; valid: string }>`select id, valid from picture
      where organisation_id = ${this.#organisationId} and digest = ${digest}
        and valid && daterange(null, ${seenOn}::date, '[]')`.execute(this.#database.query);
    return rows.map(({ id, valid }) => ({ id, valid: fromRange(valid) }));
  }

  async #isShownEver(tx: Queryable, uses: readonly Use[], seenOn: CivilDate): Promise<boolean> {
    const eras = this.#snapshots.eras ?? (await readEras(tx, this.#organisationId));
    // The latest are the likeliest to be asked for.
    for (const day of eras.beginnings(seenOn).toReversed()) {
      const ids = uses.filter(({ valid }) => contains(valid, day)).map(({ id }) => id);
      if (ids.length > 0 && (await this.#isShown(tx, ids, day, seenOn))) return true;
    }
    return false;
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
