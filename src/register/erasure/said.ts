// SPDX-License-Identifier: MPL-2.0
import type { EntityName, Id } from '../../organisation/index.ts';

export type Values = Readonly<Record<string, unknown>>;

/** What facts of changes and operations of drafts have in common: of what they speak, and what they say of it. */
export interface Said {
  readonly entity?: EntityName;
  readonly id?: Id;
  readonly state?: Values;
  readonly set?: Values;
  /** Whose a contact point is, where an operation sets one. */
  readonly owner?: { readonly entity: string; readonly id: Id };
  readonly [other: string]: unknown;
}

/** The values that a fact or operation gives to a field. */
export function valuesOf({ state, set }: Said, field: string): readonly unknown[] {
  return [state, set].flatMap((values) => (values && field in values ? [values[field]] : []));
}
