// SPDX-License-Identifier: MPL-2.0

/** A rule of the register, and where it is broken. */
export interface Broken {
  readonly rule: Rule;
  readonly example: string;
}

/** What `verify` asks, beside each other: every answer is worked out anew, without leaning on the database's own rules. */
export const rules = [
  'changes-without-gaps',
  'outbox-for-every-change',
  'changes-can-be-replayed',
  'row-not-from-changes',
  'changes-not-in-rows',
  'one-version-a-day',
  'said-once-a-day',
  'reference-on-every-day',
  'nothing-within-itself',
  'seats-for-all-holders',
  'erased-stays-erased',
  'pictures-have-their-files',
] as const;
export type Rule = (typeof rules)[number];
