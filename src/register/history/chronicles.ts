// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../../database/index.ts';
import type { Audience, Chronicle, Id } from '../../organisation/index.ts';
import { changedSince } from '../read/changed-since.ts';
import { lastChange } from '../read/load-snapshot.ts';
import { chronicleFor } from './for-audience.ts';
import { type MarkedTraces, readChronicle } from './read-chronicle.ts';

interface Kept {
  readonly change: number;
  readonly all: ReadonlyMap<Id, MarkedTraces>;
  readonly full: Chronicle;
  readonly public: Chronicle;
}

/** The chronicles of one organisation, kept between requests; a change reads again only the units it touched. */
export class Chronicles {
  readonly #database: Database;
  readonly #organisationId: Id;
  #kept: Kept | undefined;
  #busy: Promise<unknown> = Promise.resolve();

  constructor(database: Database, organisationId: Id) {
    this.#database = database;
    this.#organisationId = organisationId;
  }

  /** The chronicle as it stands after change `change` or a later one. */
  async get(audience: Audience, change: number): Promise<Chronicle> {
    const kept = this.#kept;
    return kept && kept.change >= change ? kept[audience] : (await this.#inTurn(change))[audience];
  }

  /** One reader at a time: a second one finds it kept. */
  #inTurn(change: number): Promise<Kept> {
    const turn = this.#busy.then(async () => {
      if (!this.#kept || this.#kept.change < change) this.#kept = await this.#read(this.#kept);
      return this.#kept;
    });
    this.#busy = turn.catch(() => undefined);
    return turn;
  }

  #read(kept: Kept | undefined): Promise<Kept> {
    return this.#database.readTransaction(async (tx) => {
      const change = await lastChange(tx, this.#organisationId);
      if (!kept) return keep(change, await readChronicle(tx, this.#organisationId));
      const { ids } = await changedSince(tx, this.#organisationId, kept.change);
      const units = ids.get('unit') ?? [];
      if (units.length === 0) return { ...kept, change };
      const again = await readChronicle(tx, this.#organisationId, units);
      return keep(change, new Map([...kept.all, ...again]));
    });
  }
}

function keep(change: number, all: Kept['all']): Kept {
  return { change, all, full: chronicleFor('full', all), public: chronicleFor('public', all) };
}
