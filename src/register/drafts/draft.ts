// SPDX-License-Identifier: MPL-2.0
import type { Permit } from '../../access/index.ts';
import type { CivilDate, Id, Operation } from '../../organisation/index.ts';

/** How far a draft has come. */
export type DraftStatus = 'open' | 'submitted' | 'approved' | 'recorded' | 'withdrawn';

/** A draft as it stands on a list. */
export interface DraftSummary {
  /** Also the identifier of the change event under which it will be recorded. */
  readonly id: Id;
  readonly title: string;
  /** The day on which it is to take effect. */
  readonly day: CivilDate;
  readonly reason: string | null;
  readonly decisionUrl: string | null;
  readonly status: DraftStatus;
  /** Goes up with everything that is done to the draft. */
  readonly version: number;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly updatedBy: string;
  readonly updatedAt: Date;
  readonly submittedBy: string | null;
  readonly approvedBy: string | null;
  /** The number of the change that it was recorded as. */
  readonly recordedChange: number | null;
  /** How many operations it has. */
  readonly size: number;
}

/** A reorganisation that is being prepared: what is to be done on one day, in order. */
export interface Draft extends DraftSummary {
  readonly operations: readonly DraftOperation[];
}

/** One operation of a draft, and who added it when. */
export interface DraftOperation {
  readonly operation: Operation;
  readonly addedBy: string;
  readonly addedAt: Date;
}

/** What a draft is called, when it is to take effect, and why. */
export type About = Pick<DraftSummary, 'title' | 'day' | 'reason' | 'decisionUrl'>;

/** The draft as somebody has seen it: what they do is refused if it has changed since. */
export type Seen = Pick<DraftSummary, 'id' | 'version'>;

/** By whose leave something is done, and at which instant. */
export interface By {
  readonly permit: Permit;
  readonly now: Date;
}
