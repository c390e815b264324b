// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../../database/index.ts';
import type { Audience, Chronicle, Id } from '../../organisation/index.ts';
import { changedSince } from '../read/changed-since.ts';
import { lastChange } from '../read/load-snapshot.ts';
import { readChronicle } from './read-chronicle.ts';

interface Kept {
  readonly change: number;
  readonly chronicle: Chronicle;
}

/** The chronicles of one organisation, kept between requests; a change reads again only the units it touched. */
export class Chronicles {
  readonly #database: Database;
  readonly #organisationId: Id;
  readonly #kept = new Map<Audience, Kept>();

  constructor(database: Database, organisationId: Id) {
    this.#database = database;
    this.#organisationId = organisationId;
  }

  /** The chronicle as it stands after change `change` or a later one. */
  async get(audience: Audience, change: number): Promise<Chronicle> {
    const kept = this.#kept.get(audience);
    if (kept && kept.change >= change) return kept.chronicle;
    const fresh = await this.#read(audience, kept);
    this.#kept.set(audience, fresh);
    return fresh.chronicle;
  }

  #read(audience: Audience, kept: Kept | undefined): Promise<Kept> {
    return this.#database.readTransaction(async (tx) => {
      const change = await lastChange(tx, this.#organisationId);
      if (!kept) return { change, chronicle: await readChronicle(tx, this.#organisationId, audience) };
      const { ids } = await changedSince(tx, this.#organisationId, kept.change);
      const units = ids.get('unit') ?? [];
      if (units.length === 0) return { ...kept, change };
      const again = await readChronicle(tx, this.#organisationId, audience, units);
      const rest = [...kept.chronicle].filter(([id]) => !units.includes(id));
      return { change, chronicle: new Map([...rest, ...again]) };
    });
  }
}
