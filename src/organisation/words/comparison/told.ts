// SPDX-License-Identifier: MPL-2.0
import type { Lead } from '../../comparison/difference.ts';
import type { Relation } from '../../entities/unit.ts';
import type { Noun } from '../numbers.ts';

/** A difference with the names that are needed to tell of it, in one language. */
export type Told =
  | {
      readonly is: 'new';
      readonly noun: Noun;
      readonly relation: Relation;
      readonly parent: string | null;
      readonly origins: Kin | null;
    }
  | { readonly is: 'closed'; readonly successors: Kin | null }
  | {
      readonly is: 'moved';
      /** Null: at the top. */
      readonly from: string | null;
      readonly to: string | null;
      readonly relation: Relation;
      /** Whether it stands under the same unit as before, in another relation. */
      readonly stays: boolean;
      /** How many units moved along with it. */
      readonly along: number;
    }
  /** `from` is null where only the name in the other language is new. */
  | { readonly is: 'renamed'; readonly from: string | null }
  | { readonly is: 'led'; readonly came: readonly Lead[]; readonly left: readonly Lead[] };

/** Other units by name, and how they have to do with one that is new or closed. */
export interface Kin {
  readonly by: 'merged' | 'split' | 'closed';
  readonly names: readonly string[];
}
