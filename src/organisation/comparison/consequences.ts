// SPDX-License-Identifier: MPL-2.0
import type { Entity } from '../entities/entities.ts';
import { holdersOf, leadershipsOf, membershipsOf } from '../posts.ts';
import { descendantsOf, pathOf } from '../tree.ts';
import type { TwoDays } from './union.ts';

type Unit = Entity<'unit'>;

/** What follows from a reorganisation that somebody should look at, though nothing of it stands in the way. */
export interface Consequences {
  /** Addresses that will lead on to others: of each unit that itself moves or changes its name, and how many under it follow. */
  readonly redirects: readonly Redirect[];
  /** Units that no post leads, and that are new or were led before. */
  readonly leaderless: readonly Unit[];
  /** Posts that nobody holds, and that are new or were held before. */
  readonly vacant: readonly Entity<'post'>[];
  /** People who held a post before and hold none after. */
  readonly withoutPost: readonly Entity<'person'>[];
}

export interface Redirect {
  readonly unit: Unit;
  readonly from: string;
  readonly to: string;
  readonly below: number;
}

/** What follows from going from one state of the organisation to another. */
export function consequencesOf(days: TwoDays): Consequences {
  const { before, after } = days;
  return {
    redirects: [...after.unit.values()].flatMap((unit) => redirectOf(days, unit) ?? []),
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

function redirectOf(days: TwoDays, unit: Unit): Redirect | undefined {
  const was = days.before.unit.get(unit.id);
  if (!was || (was.parentId === unit.parentId && was.slug === unit.slug)) return undefined;
  const [from, to] = [pathOf(days.before, unit.id), pathOf(days.after, unit.id)];
  if (from === to) return undefined;
  const follow = descendantsOf(days.after, unit.id).filter(({ id }) => days.before.unit.has(id));
  return { unit, from, to, below: follow.length };
}
