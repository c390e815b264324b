// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../organisation/index.ts';

/** What can be found. */
export const kinds = ['unit', 'person', 'post', 'task', 'website'] as const;
export type Kind = (typeof kinds)[number];

/**
 * Where in a document a text stands. `role`: words for what a person is there without a title saying it (leader,
 * acting); `unit`: the name of the unit that a person or task belongs to; `above`: names of the units over that.
 */
export const fields = [
  ...(['name', 'shortName', 'formerName', 'personName', 'title', 'task', 'searchWord', 'role'] as const),
  ...(['unit', 'above', 'text', 'extension', 'phone', 'email'] as const),
] as const;
export type Field = (typeof fields)[number];

export interface FieldText {
  readonly field: Field;
  /** Words; of a phone its E.164 number. */
  readonly text: string;
}

/** One thing that can be found, as words. */
export interface SearchDocument {
  readonly id: Id;
  readonly kind: Kind;
  /** What it is called where it is shown: by this, equals are put in order. */
  readonly name: string;
  /** The unit it belongs to; of a unit the one above it. */
  readonly unitId: Id | null;
  readonly texts: readonly FieldText[];
  /** How likely it is to be looked for, before anyone has typed: 0 to 1. */
  readonly prior: number;
}
