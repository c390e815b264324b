// SPDX-License-Identifier: MPL-2.0
import type { Permit } from '../../access/index.ts';
import type { CivilDate, Id, Language, Operation } from '../../organisation/index.ts';
import type { Letter } from '../letters/letter.ts';

/** What a citizen proposes to say in a field instead of what stood there. */
export interface ProposedField {
  /** As `correctableFields` has it. */
  readonly field: string;
  readonly was: string;
  readonly proposed: string;
}

/** A correction as it is sent. */
export interface NewCorrection {
  /** The unit whose editors deal with it. */
  readonly unitId: Id;
  /** Where the page is that of a person. */
  readonly personId: Id | null;
  /** The path of the page. */
  readonly page: string;
  readonly language: Language;
  /** The day and the change as of which the page was seen. */
  readonly seenOn: CivilDate;
  readonly seenChange: number;
  readonly fields: readonly ProposedField[];
  readonly comment: string | null;
  readonly senderName: string | null;
  readonly senderEmail: string | null;
}

export type CorrectionStatus = 'open' | 'accepted' | 'rejected';

/** A correction as it stands on a list. */
export interface CorrectionSummary {
  readonly id: Id;
  readonly unitId: Id;
  readonly personId: Id | null;
  readonly page: string;
  /** Which fields would be otherwise, as `correctableFields` has them. */
  readonly about: readonly string[];
  readonly hasComment: boolean;
  readonly sentAt: Date;
  /** How often the same has been sent. */
  readonly times: number;
  readonly status: CorrectionStatus;
  readonly dealtBy: string | null;
  readonly dealtAt: Date | null;
}

/** One of them whole. */
export interface Correction extends CorrectionSummary, Omit<NewCorrection, 'fields'> {
  readonly fields: readonly (ProposedField & {
    readonly place: number;
    /** Whether it was taken over; null while nobody has dealt with it. */
    readonly taken: boolean | null;
  })[];
  readonly answer: string | null;
  readonly recordedChange: number | null;
}

/** What an editor decides on a correction. */
export interface Decision {
  readonly status: Exclude<CorrectionStatus, 'open'>;
  /** The places of the fields that are taken over. */
  readonly taken: readonly number[];
  /** What makes it so; none where there is nothing to record. */
  readonly operations: readonly Operation[];
  readonly reason: string;
  readonly answer: string | null;
  /** What the sender is written, where they have said to whom. */
  readonly letter: Pick<Letter, 'subject' | 'text'> | null;
}

/** By whose leave something is done, and at which instant. */
export interface DealtBy {
  readonly permit: Permit;
  readonly now: Date;
}
