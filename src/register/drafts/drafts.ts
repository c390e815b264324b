// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { outsideReach } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { asOf, type CivilDate, type Id, type Outcome, refuse } from '../../organisation/index.ts';
import { type Recorded, recordWithin } from '../change/record.ts';
import { undoing } from '../change/undoing.ts';
import { Refused, within } from '../change/within.ts';
import type { Snapshots } from '../read/snapshots.ts';
import { checkedAbout } from './about.ts';
import { checkedOperations } from './checked-operations.ts';
import type { About, By, Draft, DraftStatus, DraftSummary, Seen } from './draft.ts';
import { DraftWork } from './draft-work.ts';
import { changeOf, eventOf } from './proposal-of.ts';
import { listDrafts, readDraft } from './read-drafts.ts';
import type { ReviewLink } from './review.ts';
import * as review from './review.ts';
import * as write from './write-drafts.ts';

/** So many operations go in one draft. */
const most = 10_000;
const living: readonly DraftStatus[] = ['open', 'submitted', 'approved'];

/**
 * The drafts of reorganisations of one organisation. Whatever is done to a draft is done to the version that somebody
 * has seen; if another has been there meanwhile, it is refused, and what the other did stays.
 */
export class Drafts {
  readonly #database: Database;
  readonly #organisationId: Id;
  readonly #snapshots: Snapshots;
  readonly #work: DraftWork;

  constructor(database: Database, organisationId: Id, snapshots: Snapshots) {
    this.#database = database;
    this.#organisationId = organisationId;
    this.#snapshots = snapshots;
    this.#work = new DraftWork(database, organisationId);
  }

  /** The drafts with one of some statuses, those on which something was done last first. */
  list(statuses: readonly DraftStatus[] = living): Promise<readonly DraftSummary[]> {
    return listDrafts(this.#database.query, this.#organisationId, statuses);
  }

  /** A draft with its operations; undefined where there is none. */
  read(id: Id): Promise<Draft | undefined> {
    return this.#database.readTransaction((tx) => readDraft(tx, this.#organisationId, id));
  }

  /** Begins a draft, with nothing in it yet. */
  create(by: By, about: About): Promise<Outcome<Draft>> {
    return this.#work.writing(by, async (tx) => {
      const which = this.#work.which(randomUUID());
      await write.insertDraft(tx, which, by, checkedAbout(about));
      return this.#work.read(tx, which.id);
    });
  }

  /** Says something else about a draft; where it is to take effect on another day, its operations follow. */
  describe(by: By, seen: Seen, about: Partial<About>): Promise<Outcome<Draft>> {
    return this.#work.editing(by, seen, (tx, draft) => {
      const { title, day, reason, decisionUrl } = draft;
      const after = checkedAbout({ title, day, reason, decisionUrl, ...about });
      return write.describeDraft(tx, this.#work.which(draft.id), draft, after);
    });
  }

  /** Adds operations at the end, as they come in at a door: all of them, or none. */
  add(by: By, seen: Seen, operations: readonly unknown[]): Promise<Outcome<Draft>> {
    return this.#work.editing(by, seen, (tx, draft) => {
      const { title, size } = draft;
      if (size + operations.length > most)
        throw new Refused(refuse('draft-full', { title, limit: String(most) }));
      const checked = checkedOperations(draft, operations);
      return write.addOperations(tx, this.#work.which(draft.id), by, size, checked);
    });
  }

  /** Takes the operation at a place out. */
  remove(by: By, seen: Seen, place: number): Promise<Outcome<Draft>> {
    return this.#work.editing(by, seen, (tx, { id, title, size }) => {
      if (!Number.isInteger(place) || place < 0 || place >= size)
        throw new Refused(refuse('draft-operation-unknown', { title, number: String(place + 1) }));
      return write.removeOperation(tx, this.#work.which(id), place);
    });
  }

  /** Takes the operation at a place out, and all after it. */
  removeFrom(by: By, seen: Seen, place: number): Promise<Outcome<Draft>> {
    return this.#work.editing(by, seen, (tx, { id, title, size }) => {
      if (!Number.isInteger(place) || place < 0 || place >= size)
        throw new Refused(refuse('draft-operation-unknown', { title, number: String(place + 1) }));
      return write.removeOperationsFrom(tx, this.#work.which(id), place);
    });
  }

  /** Puts the operations in the order in which their places are named. */
  reorder(by: By, seen: Seen, places: readonly number[]): Promise<Outcome<Draft>> {
    return this.#work.editing(by, seen, (tx, { id, title, size }) => {
      const sorted = places.toSorted((a, b) => a - b);
      if (sorted.length !== size || sorted.some((place, i) => place !== i))
        throw new Refused(refuse('draft-order-incomplete', { title }));
      return write.orderOperations(tx, this.#work.which(id), places);
    });
  }

  /** Hands a draft in for approval. */
  submit(by: By, seen: Seen): Promise<Outcome<Draft>> {
    return this.#work.moving(by, seen, 'submitted', ({ title, size }) => {
      if (size === 0) throw new Refused(refuse('draft-empty', { title }));
      return { submittedBy: by.permit.actor };
    });
  }

  /** Approves a draft; where it takes four eyes, not by the one who submitted it. */
  approve(by: By, seen: Seen, { fourEyes }: { readonly fourEyes: boolean }): Promise<Outcome<Draft>> {
    return this.#work.moving(by, seen, 'approved', ({ title, submittedBy }) => {
      if (fourEyes && submittedBy === by.permit.actor)
        throw new Refused(refuse('draft-needs-another', { title, by: submittedBy }));
      return { submittedBy, approvedBy: by.permit.actor };
    });
  }

  /** Opens a draft for changes again; it has to be submitted and approved anew. */
  reopen(by: By, seen: Seen): Promise<Outcome<Draft>> {
    return this.#work.moving(by, seen, 'open', () => ({}));
  }

  /** Gives a draft up. It stays to be read. */
  withdraw(by: By, seen: Seen): Promise<Outcome<Draft>> {
    return this.#work.moving(by, seen, 'withdrawn', ({ submittedBy, approvedBy }) => ({
      submittedBy,
      approvedBy,
    }));
  }

  /** Makes the private link by which a draft can be seen for thirty days; resolves to the secret in it, which is not kept. */
  share(by: By, id: Id): Promise<Outcome<string>> {
    return this.#work.writing(by, async (tx) => {
      await this.#work.read(tx, id);
      return review.makeReview(tx, this.#work.which(id), by);
    });
  }

  /** Takes back the private link to a draft. */
  unshare(by: By, id: Id): Promise<Outcome<void>> {
    return this.#work.writing(by, (tx) => review.endReview(tx, this.#work.which(id)));
  }

  /** The private link to a draft that holds at an instant. */
  reviewOf(id: Id, now: Date): Promise<ReviewLink | undefined> {
    return review.readReview(this.#database.query, this.#work.which(id), now);
  }

  /** The draft that the secret of a private link opens at an instant. */
  async behind(token: string, now: Date): Promise<Draft | undefined> {
    const id = await review.draftBehind(this.#database.query, this.#organisationId, token, now);
    return id === undefined ? undefined : this.read(id);
  }

  /**
   * Takes a recorded draft that has not taken effect yet out of the register again, by a change that undoes it whole.
   * Refused on its day and after it, and where later changes have been built on it.
   */
  withdrawRecorded(by: By, seen: Seen, today: CivilDate): Promise<Outcome<Recorded>> {
    this.#work.refuseForeign(by);
    return within(this.#database, this.#snapshots, async (tx) => {
      const draft = await this.#work.heldRecorded(tx, seen, today);
      const organisationId = this.#organisationId;
      const undone = await undoing(tx, { organisationId, number: draft.recordedChange });
      if ('builtUpon' in undone)
        throw new Refused(
          refuse('draft-built-upon', { title: draft.title, number: String(undone.builtUpon) }),
        );
      const day = await this.#snapshots.within(tx, 'full', asOf(draft.day));
      if (outsideReach(by.permit.reach, day, undone.facts)) throw new Refused(refuse('not-permitted'));
      const change = { reason: `Trukket tilbage: ${draft.title}`.slice(0, 2000), operations: [] };
      const toRecord = { ...by, change, besides: undone.facts };
      const recorded = await recordWithin(tx, this.#database.engine, this.#snapshots, toRecord);
      await write.withdrawRecorded(tx, this.#work.which(draft.id), recorded.number);
      await write.touchDraft(tx, this.#work.which(draft.id), by);
      return recorded;
    });
  }

  /**
   * Records an approved draft as one change under its change event, whole; or refuses it with the places of the
   * operations that do not fit any more, and leaves it as it was.
   */
  record(by: By, seen: Seen): Promise<Outcome<Recorded>> {
    this.#work.refuseForeign(by);
    return within(this.#database, this.#snapshots, async (tx) => {
      const { id, submittedBy, approvedBy } = await this.#work.held(tx, seen, 'recorded');
      const draft = await this.#work.read(tx, id);
      const toRecord = { ...by, change: changeOf(draft), besides: [eventOf(draft)] };
      const recorded = await recordWithin(tx, this.#database.engine, this.#snapshots, toRecord);
      const marks = { submittedBy, approvedBy, recordedChange: recorded.number };
      await write.moveDraft(tx, this.#work.which(id), 'recorded', marks);
      await write.touchDraft(tx, this.#work.which(id), by);
      return recorded;
    });
  }
}
