// SPDX-License-Identifier: MPL-2.0
export * from './capacity.ts';
export * from './changes/changes-of.ts';
export * from './changes/sentences.ts';
export * from './changes/unit-change.ts';
export { composition, compositionPredicate, type SubjectForm } from './composition.ts';
export * from './dates.ts';
export * from './describe/describe.ts';
export type { Item } from './describe/items.ts';
export * from './describe/leaders.ts';
export * from './figures.ts';
export * from './genitive.ts';
export * from './hours/exceptions-in-words.ts';
export * from './hours/now-in-words.ts';
export { nextTransition, type OpenState, openNow } from './hours/open-now.ts';
export * from './hours/week-in-words.ts';
export {
  countingNounOf,
  definite,
  indefinite,
  isTagged,
  type KindGroup,
  kindGroupsOf,
  nounOf,
} from './kinds.ts';
export * from './language.ts';
export * from './lists.ts';
export * from './numbers.ts';
export * from './phone.ts';
export * from './slug.ts';
