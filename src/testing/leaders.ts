// SPDX-License-Identifier: MPL-2.0
import type { Entity } from '../organisation/index.ts';
import { aLeadership, aMembership, aPerson, aPost, postName, type Words, words } from './entities.ts';

/** A post that leads a unit (and others), with the one who holds it; nobody: vacant; null: one who is not shown. */
export interface Leader {
  readonly title: Words;
  readonly unit: string;
  readonly leadsToo?: readonly string[];
  readonly name?: string | null;
  readonly capacity?: Entity<'membership'>['capacity'];
  readonly political?: boolean;
  readonly position?: number;
}

/** The entities that say that the leader leads. */
export function entitiesOf({ title, unit, leadsToo = [], name, capacity, political, position = 0 }: Leader) {
  const post = postName(words(title).da, unit);
  return {
    posts: [aPost({ title, unit, position, political: political ?? false })],
    leaderships: [unit, ...leadsToo].map((led) => aLeadership({ post, unit: led, position })),
    persons: name ? [aPerson({ name })] : [],
    memberships:
      name === undefined ? [] : [aMembership({ post, person: name, capacity: capacity ?? 'permanent' })],
  };
}
