// SPDX-License-Identifier: MPL-2.0
import type { Database, Queryable } from '../../database/index.ts';
import { type AsOf, type Audience, contains, type Id, type Snapshot } from '../../organisation/index.ts';
import { changedSince, publicSince, type Touched } from './changed-since.ts';
import { type Eras, readEras } from './eras.ts';
import { erasedSince } from './erased-since.ts';
import { lastChange, loadSnapshot } from './load-snapshot.ts';
import { patchSnapshot } from './patch-snapshot.ts';
import { readRecordedDates } from './recorded-dates.ts';

/** How many snapshots are kept, the latest used first: today's two, and some days that people look back at. */
const capacity = 6;

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

  /** The days on which anything begins or ends, as of that change; undefined where they have to be read. */
  get eras(): Eras | undefined {
    return this.#eras;
  }

  /** A snapshot that is kept already; undefined where it has to be read. */
  kept<A extends Audience>(audience: A, asOf: AsOf): Snapshot<A> | undefined {
    const eras = this.#eras;
    if (!eras) return undefined;
    const [era, seenIn] = [eras.around(asOf.validAt), eras.around(asOf.seenOn)];
    const found = this.#kept.find(
      (one) =>
        one.audience === audience &&
        one.asOf.recordedAt === asOf.recordedAt &&
        contains(era, one.asOf.validAt) &&
        (audience === 'full' || contains(seenIn, one.asOf.seenOn)),
    );
    if (found && this.#kept[0] !== found) this.#kept = [found, ...this.#kept.filter((one) => one !== found)];
    return found as Snapshot<A> | undefined;
  }

  /** The organisation as of an instant. Its `asOf.validAt` may be another day of the same era. */
  async get<A extends Audience>(audience: A, asOf: AsOf): Promise<Snapshot<A>> {
    return (
      this.kept(audience, asOf) ??
      this.#inTurn(async (tx) => {
        await this.#catchUp(tx);
        return this.kept(audience, asOf) ?? this.#load(tx, audience, asOf);
      })
    );
  }

  /**
   * The same inside an open transaction of somebody else, who may know of later changes than we do: what is kept
   * is used where it is of the same change, and never brought forward here, since that is done one at a time.
   */
  async within<A extends Audience>(tx: Queryable, audience: A, asOf: AsOf): Promise<Snapshot<A>> {
    const upToDate = (await lastChange(tx, this.#organisationId)) === this.#change;
    return (upToDate ? this.kept(audience, asOf) : undefined) ?? this.#load(tx, audience, asOf);
  }

  /** Brings what is kept up to date with the changes recorded since, here or by another process. */
  async refresh(): Promise<void> {
    await this.#inTurn((tx) => this.#catchUp(tx));
  }

  /** Lets go of all that is kept, so that whoever asks next has it read again. */
  forget(): void {
    this.#kept = [];
    this.#eras = undefined;
  }

  async #catchUp(tx: Queryable): Promise<void> {
    const change = await lastChange(tx, this.#organisationId);
    if (this.#eras && change === this.#change) return;
    await readRecordedDates(tx, this.#organisationId, this.#change, this.#recorded);
    // What was kept from before an erasure has in it what was erased, on every day and of every change.
    const isErased = await erasedSince(tx, this.#organisationId, this.#change);
    if (!this.#eras || this.#kept.length === 0 || isErased)
      return this.#beginAt(change, await readEras(tx, this.#organisationId));
    const touched = await changedSince(tx, this.#organisationId, this.#change);
    this.#kept = await this.#patched(tx, touched, change);
    this.#eras = this.#eras.dividedAt(touched.days);
    this.#change = change;
  }

  async #patched(tx: Queryable, touched: Touched, change: number): Promise<readonly Snapshot[]> {
    const kept = this.#kept.filter(outlives);
    const days = kept.filter(isPublic).flatMap(({ asOf }) => [asOf.validAt, asOf.seenOn]);
    const until = days.toSorted().at(-1);
    const { ids } = touched;
    const ofPublic =
      until === undefined ? ids : await publicSince(tx, this.#organisationId, this.#change, touched, until);
    const patched: Snapshot[] = [];
    for (const one of kept)
      patched.push(await patchSnapshot(tx, one, isPublic(one) ? ofPublic : ids, change));
    return patched;
  }

  #beginAt(change: number, eras: Eras): void {
    this.#kept = [];
    this.#eras = eras;
    this.#change = change;
  }

  async #load<A extends Audience>(tx: Queryable, audience: A, asOf: AsOf): Promise<Snapshot<A>> {
    const reading = { organisationId: this.#organisationId, audience, asOf };
    const snapshot = await loadSnapshot(tx, reading, this.#recorded);
    // One that was read while a change went by would miss that change for ever.
    if (this.#eras && snapshot.change === this.#change)
      this.#kept = [snapshot, ...this.#kept].slice(0, capacity);
    return snapshot;
  }

  /** One reader at a time: a second one asking for the same finds it kept. */
  #inTurn<T>(work: (tx: Queryable) => Promise<T>): Promise<T> {
    const turn = this.#busy.then(() => this.#database.readTransaction(work));
    this.#busy = turn.catch(() => undefined);
    return turn;
  }
}

function isPublic({ audience }: Snapshot): boolean {
  return audience === 'public';
}

/**
 * What was asked for as of a change that was still to come has to be read again; and what everyone may see of what was
 * once recorded, since that is for the register as it is now to say.
 */
function outlives({ asOf, audience, change }: Snapshot): boolean {
  return asOf.recordedAt === null || (audience === 'full' && asOf.recordedAt <= change);
}
