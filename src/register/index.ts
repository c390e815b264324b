// SPDX-License-Identifier: MPL-2.0
export { backup, type Restored, restore, type Saved } from './backup/index.ts';
export type { Recorded } from './change/record.ts';
export type { By, Draft } from './drafts/draft.ts';
export { proposalOf } from './drafts/proposal-of.ts';
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
export { addOrganisation, listOrganisations } from './organisations.ts';
export { Register } from './register.ts';
export { verify } from './verify/verify.ts';
