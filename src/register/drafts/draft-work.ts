// SPDX-License-Identifier: MPL-2.0
import type { Database, Transaction } from '../../database/index.ts';
import { type CivilDate, type Id, type Outcome, refuse } from '../../organisation/index.ts';
import { orRefused, Refused } from '../change/within.ts';
import type { By, Draft, DraftStatus, DraftSummary, Seen } from './draft.ts';
import { refuseMove, refuseUnlessOpen } from './moves.ts';
import { holdDraft, readDraft } from './read-drafts.ts';
import { type DraftMarks, moveDraft, touchDraft, type Which } from './write-drafts.ts';

/** How anything is done to a draft: in one transaction, if it still is as it was seen, with its version going up. */
export class DraftWork {
  readonly #database: Database;
  readonly #organisationId: Id;

  constructor(database: Database, organisationId: Id) {
    this.#database = database;
    this.#organisationId = organisationId;
  }

  /** Changes what a draft says, while it is open. */
  editing(
    by: By,
    seen: Seen,
    work: (tx: Transaction, draft: DraftSummary) => Promise<void>,
  ): Promise<Outcome<Draft>> {
    return this.writing(by, async (tx) => {
      const draft = await holdDraft(tx, this.#organisationId, seen);
      refuseUnlessOpen(draft);
      await work(tx, draft);
      await touchDraft(tx, this.which(draft.id), by);
      return this.read(tx, draft.id);
    });
  }

  /** Takes a draft to another status, where it may go there now; with the marks given, and no others. */
  moving(
    by: By,
    seen: Seen,
    to: DraftStatus,
    marks: (draft: DraftSummary) => Partial<DraftMarks>,
  ): Promise<Outcome<Draft>> {
    return this.writing(by, async (tx) => {
      const draft = await this.held(tx, seen, to);
      const none = { submittedBy: null, approvedBy: null, recordedChange: null };
      await moveDraft(tx, this.which(draft.id), to, { ...none, ...marks(draft) });
      await touchDraft(tx, this.which(draft.id), by);
      return this.read(tx, draft.id);
    });
  }

  /** Does work in one transaction, of which nothing stays where it is refused. */
  writing<T>(by: By, work: (tx: Transaction) => Promise<T>): Promise<Outcome<T>> {
    this.refuseForeign(by);
    return orRefused(() => this.#database.transaction(work));
  }

  /** A permit for another organisation here is a fault of the program. */
  refuseForeign({ permit }: By): void {
    if (permit.organisationId !== this.#organisationId)
      throw new Error('the permit is for another organisation');
  }

  /** The draft, held by a transaction, if it may become something now. */
  async held(tx: Transaction, seen: Seen, to: DraftStatus): Promise<DraftSummary> {
    const draft = await holdDraft(tx, this.#organisationId, seen);
    refuseMove(draft, to);
    return draft;
  }

  /** The draft, held by a transaction, if it is recorded and its day is still to come. */
  async heldRecorded(
    tx: Transaction,
    seen: Seen,
    today: CivilDate,
  ): Promise<DraftSummary & { readonly recordedChange: number }> {
    const draft = await holdDraft(tx, this.#organisationId, seen);
    const { title, day, recordedChange } = draft;
    if (recordedChange === null) throw new Refused(refuse('draft-not-scheduled', { title }));
    if (day <= today) throw new Refused(refuse('draft-in-effect', { title, day }));
    return { ...draft, recordedChange };
  }

  async read(tx: Transaction, id: Id): Promise<Draft> {
    const draft = await readDraft(tx, this.#organisationId, id);
    if (!draft) throw new Error(`no draft ${id}`);
    return draft;
  }

  which(id: Id): Which {
    return { organisationId: this.#organisationId, id };
  }
}
