// SPDX-License-Identifier: MPL-2.0
import { type RefusalCode, refuse } from '../../organisation/index.ts';
import { Refused } from '../change/within.ts';
import type { DraftStatus, DraftSummary } from './draft.ts';

/** What a draft may become. */
const next: Readonly<Record<DraftStatus, readonly DraftStatus[]>> = {
  open: ['submitted', 'withdrawn'],
  submitted: ['open', 'approved', 'withdrawn'],
  approved: ['open', 'recorded', 'withdrawn'],
  recorded: [],
  withdrawn: [],
};

/** What is answered where a draft that is not at its end cannot become something. */
const lacking: Readonly<Record<DraftStatus, RefusalCode>> = {
  open: 'draft-open-already',
  submitted: 'draft-not-open',
  approved: 'draft-not-submitted',
  recorded: 'draft-not-approved',
  withdrawn: 'draft-ended',
};

/** Throws `Refused` where a draft cannot become something now. */
export function refuseMove({ status, title }: DraftSummary, to: DraftStatus): void {
  if (next[status].includes(to)) return;
  throw new Refused(refuse(next[status].length === 0 ? 'draft-ended' : lacking[to], { title }));
}

/** Throws `Refused` where what a draft says cannot be changed now. */
export function refuseUnlessOpen({ status, title }: DraftSummary): void {
  if (status !== 'open') throw new Refused(refuse('draft-not-open', { title }));
}
