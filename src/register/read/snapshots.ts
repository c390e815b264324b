// SPDX-License-Identifier: MPL-2.0
import type { Database, Queryable } from '../../database/index.ts';
import { type AsOf, type Audience, contains, type Id, type Snapshot } from '../../organisation/index.ts';
import { changedSince, type Touched } from './changed-since.ts';
import { type Eras, readEras } from './eras.ts';
import { lastChange, loadSnapshot } from './load-snapshot.ts';
import { patchSnapshot } from './patch-snapshot.ts';
import { readRecordedDates } from './recorded-dates.ts';

/** How many snapshots are kept, the latest used first: today's two, and some days that people look back at. */
const capacity = 8;

/** The snapshots of one organisation, kept between requests and brought up to date by each change. */
export class Snapshots {
  readonly #database: Database;
  readonly #organisationId: Id;
  readonly #recorded = new Map<number, Date>();
  #kept: readonly Snapshot[] = [];
  #eras: Eras | undefined;
  #change = 0;
  #busy: Promise<unknown> = Promise.resolve();

  constructor(database: Database, organisationId: Id) {
    this.#database = database;
    this.#organisationId = organisationId;
  }

  /** The number of the last change that is in the snapshots given out now. */
  get change(): number {
    return this.#change;
  }

  /** A snapshot that is kept already; undefined where it has to be read. */
  kept<A extends Audience>(audience: A, asOf: AsOf): Snapshot<A> | undefined {
    const era = this.#eras?.around(asOf.validAt);
    if (!era) return undefined;
    const found = this.#kept.find(
      (one) =>
        this.#isCurrent(one) &&
        one.audience === audience &&
        one.asOf.recordedAt === asOf.recordedAt &&
        contains(era, one.asOf.validAt),
    );
    if (found && this.#kept[0] !== found) this.#kept = [found, ...this.#kept.filter((one) => one !== found)];
    return found as Snapshot<A> | undefined;
  }

  /** The organisation as of an instant. Its `asOf.validAt` may be another day of the same era. */
  async get<A extends Audience>(audience: A, asOf: AsOf): Promise<Snapshot<A>> {
    return (
      this.kept(audience, asOf) ??
      this.#inTurn(() => this.#database.readTransaction((tx) => this.within(tx, audience, asOf)))
    );
  }

  /** The same inside an open transaction, which has to see all changes recorded before it. */
  async within<A extends Audience>(tx: Queryable, audience: A, asOf: AsOf): Promise<Snapshot<A>> {
    await this.#catchUp(tx);
    return (
      this.kept(audience, asOf) ??
      this.#keep(await loadSnapshot(tx, this.#readingOf(audience, asOf), this.#recorded))
    );
  }

  /** Brings what is kept up to date with the changes recorded since, here or by another process. */
  async refresh(): Promise<void> {
    await this.#inTurn(() => this.#database.readTransaction((tx) => this.#catchUp(tx)));
  }

  async #catchUp(tx: Queryable): Promise<void> {
    const change = await lastChange(tx, this.#organisationId);
    if (!this.#eras) this.#eras = await readEras(tx, this.#organisationId);
    if (change <= this.#change) return;
    const touched = await changedSince(tx, this.#organisationId, this.#change);
    await readRecordedDates(tx, this.#organisationId, this.#change, this.#recorded);
    this.#kept = await this.#patchAll(tx, touched, change);
    this.#eras = this.#eras.dividedAt(touched.days);
    this.#change = change;
  }

  async #patchAll(tx: Queryable, touched: Touched, change: number): Promise<readonly Snapshot[]> {
    const patched: Snapshot[] = [];
    for (const one of this.#kept) {
      patched.push(one.asOf.recordedAt === null ? await patchSnapshot(tx, one, touched, change) : one);
    }
    return patched;
  }

  /** What was read while a change went by has to be read again; the past as it was recorded never changes. */
  #isCurrent({ asOf, change }: Snapshot): boolean {
    return asOf.recordedAt !== null || change === this.#change;
  }

  #keep<A extends Audience>(snapshot: Snapshot<A>): Snapshot<A> {
    this.#kept = [snapshot, ...this.#kept].slice(0, capacity);
    return snapshot;
  }

  #readingOf<A extends Audience>(audience: A, asOf: AsOf) {
    return { organisationId: this.#organisationId, audience, asOf };
  }

  /** One reader at a time: a second one asking for the same finds it kept. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#busy.then(work, work);
    this.#busy = turn.catch(() => undefined);
    return turn;
  }
}
