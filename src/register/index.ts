// SPDX-License-Identifier: MPL-2.0
export { backup, restore, type Saved } from './backup/index.ts';
export type { Recorded } from './change/record.ts';
export type { By, Draft } from './drafts/draft.ts';
export { proposalOf } from './drafts/proposal-of.ts';
export type { Held } from './history/read-career.ts';
export type { RecordedChange } from './history/read-changes.ts';
export type { ToldChange, ToldHistory } from './history/read-touched.ts';
export { addOrganisation, listOrganisations } from './organisations.ts';
export { Register } from './register.ts';
export { verify } from './verify/verify.ts';
