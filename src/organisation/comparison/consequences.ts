// SPDX-License-Identifier: MPL-2.0
import type { Entity } from '../entities/entities.ts';
import { holdersOf, leadershipsOf, membershipsOf } from '../posts.ts';
import { type AddressChange, addressChanges } from './address-changes.ts';
import type { TwoDays } from './union.ts';

/** What follows from a reorganisation that somebody should look at, though nothing of it stands in the way. */
export interface Consequences {
  /** Of each unit that itself moves, changes its name, closes, or whose address another gets. */
  readonly addresses: readonly AddressChange[];
  /** Units that no post leads, and that are new or were led before. */
  readonly leaderless: readonly Entity<'unit'>[];
  /** Posts that nobody holds, and that are new or were held before. */
  readonly vacant: readonly Entity<'post'>[];
  /** People who held a post before and hold none after. */
  readonly withoutPost: readonly Entity<'person'>[];
}

/** What follows from going from one state of the organisation to another. */
export function consequencesOf(days: TwoDays): Consequences {
  const { before, after } = days;
  return {
    addresses: addressChanges(days),
    leaderless: [...after.unit.values()].filter(
      ({ id, relation }) =>
        relation !== 'political' &&
        leadershipsOf(after, id).length === 0 &&
        (!before.unit.has(id) || leadershipsOf(before, id).length > 0),
    ),
    vacant: [...after.post.values()].filter(
      ({ id }) =>
        holdersOf(after, id).length === 0 && (!before.post.has(id) || holdersOf(before, id).length > 0),
    ),
    withoutPost: [...before.person.values()].filter(
      ({ id }) => membershipsOf(before, id).length > 0 && membershipsOf(after, id).length === 0,
    ),
  };
}
