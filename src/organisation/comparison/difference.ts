// SPDX-License-Identifier: MPL-2.0
import type { Id, Text } from '../entities/common.ts';
import type { Entity } from '../entities/entities.ts';
import type { Relation } from '../entities/unit.ts';
import type { Holder } from '../posts.ts';

/** Where a unit stands: under which unit (null: at the top), and how. */
export interface Place {
  readonly parent: Entity<'unit'> | null;
  readonly relation: Relation;
}

/** A leading post with one who holds it; null: it is vacant. */
export interface Lead {
  readonly post: Entity<'post'>;
  readonly holder: Holder | null;
}

/** What is different about a unit between two days. A unit that is there on one of them only has no other difference. */
export type Difference =
  | { readonly is: 'new' }
  | { readonly is: 'closed' }
  | { readonly is: 'moved'; readonly from: Place; readonly to: Place }
  | { readonly is: 'renamed'; readonly from: Text; readonly to: Text }
  /** `came` leads on the later day and did not on the earlier, or not in that capacity; `left` the other way round. */
  | { readonly is: 'led'; readonly came: readonly Lead[]; readonly left: readonly Lead[] };

/** A unit that differs, as it is on each of the days; null where it is not there or not shown. */
export interface ComparedUnit {
  readonly unitId: Id;
  readonly before: Entity<'unit'> | null;
  readonly after: Entity<'unit'> | null;
  /** At least one. */
  readonly differences: readonly Difference[];
}

/** The difference of one kind that a unit has, if it has one. */
export function differenceOf<K extends Difference['is']>(
  { differences }: Pick<ComparedUnit, 'differences'>,
  is: K,
): Extract<Difference, { is: K }> | undefined {
  return differences.find((one): one is Extract<Difference, { is: K }> => one.is === is);
}
