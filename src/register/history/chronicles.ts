// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../../database/index.ts';
import type { Audience, Chronicle, Id } from '../../organisation/index.ts';
import { changedSince } from '../read/changed-since.ts';
import { erasedSince } from '../read/erased-since.ts';
import { lastChange } from '../read/load-snapshot.ts';
import { chronicleAfter, chronicleFor, type Reader } from './for-audience.ts';
import { type MarkedTraces, readChronicle } from './read-chronicle.ts';

interface Kept {
  readonly change: number;
  readonly all: ReadonlyMap<Id, MarkedTraces>;
  /** Made for an audience when it is first asked for on a day. */
  readonly made: Map<Audience, Made>;
}

interface Made {
  readonly reader: Reader;
  readonly chronicle: Chronicle;
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
  async get(reader: Reader, change: number): Promise<Chronicle> {
    const kept = this.#kept;
    return madeFor(reader, kept && kept.change >= change ? kept : await this.#inTurn(change));
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
      if (!kept || (await erasedSince(tx, this.#organisationId, kept.change)))
        return { change, all: await readChronicle(tx, this.#organisationId), made: new Map() };
      const { ids } = await changedSince(tx, this.#organisationId, kept.change);
      const units = ids.get('unit') ?? [];
      if (units.length === 0) return { ...kept, change };
      const again = await readChronicle(tx, this.#organisationId, units);
      return after(kept, change, again, units);
    });
  }
}

function madeFor(reader: Reader, { all, made }: Kept): Chronicle {
  const { audience, seenOn } = reader;
  const known = made.get(audience);
  if (known && (audience === 'full' || known.reader.seenOn === seenOn)) return known.chronicle;
  const chronicle = chronicleFor(reader, all);
  made.set(audience, { reader, chronicle });
  return chronicle;
}

function after(kept: Kept, change: number, again: Kept['all'], units: readonly Id[]): Kept {
  const all = new Map([...kept.all, ...again]);
  const made = [...kept.made].map(([audience, { reader, chronicle }]) => {
    return [audience, { reader, chronicle: chronicleAfter(reader, chronicle, all, units) }] as const;
  });
  return { change, all, made: new Map(made) };
}
