// SPDX-License-Identifier: MPL-2.0
import type { Permit } from '../../access/index.ts';
import type { Id } from '../../organisation/index.ts';

/**
 * Why a person is erased: they asked for it (article 17 of the GDPR); what is kept of them has been kept long enough; it
 * should never have stood here; their name and address are protected. A word and no text, which could name them again.
 */
export const erasureReasons = ['request', 'retention', 'mistake', 'protection'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

export function isErasureReason(text: string): text is ErasureReason {
  return (erasureReasons as readonly string[]).includes(text);
}

/** That a person was erased: nothing of whom, so that it can be kept and done again. */
export interface Erasure {
  readonly personId: Id;
  readonly erasedAt: Date;
  readonly erasedBy: string;
  readonly reason: ErasureReason;
}

/** What is to be erased, by whose leave, why, and when. */
export interface ToErase {
  readonly permit: Permit;
  readonly personId: Id;
  readonly reason: ErasureReason;
  readonly now: Date;
}

/** What an erasure takes, counted. */
export interface Erased {
  readonly personId: Id;
  /** Every full name that was recorded. */
  readonly names: readonly string[];
  /** Others with one of the names: what stands in texts may be about them, so that texts are left alone. */
  readonly namesakes: number;
  readonly contactPoints: number;
  readonly absences: number;
  readonly pictures: number;
  /** Absences of others in which the person stood in. */
  readonly standIns: number;
  /** Texts in which the name, an e-mail address or a number stood. */
  readonly texts: number;
  /** Operations of drafts that were altered or taken out. */
  readonly draftOperations: number;
  /** Searches in vain that held the name. */
  readonly searches: number;
  /** Accounts with an e-mail of the person's own. */
  readonly accounts: number;
  /** Holdings of posts, which stay, without a name. */
  readonly held: number;
}
