// SPDX-License-Identifier: MPL-2.0
export { backup, type Restored, restore, type Saved } from './backup/index.ts';
export type { Recorded } from './change/record.ts';
export type { TriedOut } from './change/try-out.ts';
export type { Coming, ComingTurn } from './coming/coming.ts';
export type { Correction, CorrectionSummary, NewCorrection } from './corrections/correction.ts';
export type { About, By, Draft, DraftOperation, DraftSummary } from './drafts/draft.ts';
export { proposalOf } from './drafts/proposal-of.ts';
export type { ReviewLink } from './drafts/review.ts';
export {
  type Erased,
  type ErasureReason,
  erasureReasons,
  isErasureReason,
} from './erasure/erasure.ts';
export type { FoundPerson } from './erasure/find-people.ts';
export { type Listed, listErasures, listed } from './erasure/list.ts';
export type { Held } from './history/read-career.ts';
export type { RecordedChange } from './history/read-changes.ts';
export type { MadeChange, MadeHistory } from './history/read-made-by.ts';
export type { ToldChange, ToldHistory } from './history/read-touched.ts';
export type { Letter } from './letters/letter.ts';
export type { TakenLetter } from './letters/take-letter.ts';
export { addOrganisation, listOrganisations } from './organisations.ts';
export type { EditorToTell } from './outbox/editors.ts';
export type { Effect, UnitTurn } from './outbox/effects.ts';
export { outboxEvents } from './outbox/events.ts';
export type { PlannedTurn } from './outbox/planned.ts';
export type { OfPost } from './read/of-post.ts';
export { Register } from './register.ts';
export { Answering } from './reviews/answering.ts';
export { digestKey } from './reviews/digests.ts';
export { findingNames } from './reviews/finding-names.ts';
export {
  type Finding,
  type FindingKind,
  findingKinds,
  findingsIn,
} from './reviews/findings.ts';
export { type Review, type ReviewState, reviewOf } from './reviews/review.ts';
export { newLinkToken } from './reviews/review-links.ts';
export { verify } from './verify/verify.ts';
