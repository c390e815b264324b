// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../entities/common.ts';
import type { Entity } from '../entities/entities.ts';
import { addDays } from '../time/civil-date.ts';
import { childrenOf, pathOf, unitAt } from '../tree.ts';
import { eventsBetween, type Kinship, successorsOf } from './between.ts';
import type { TwoDays } from './union.ts';

type Unit = Entity<'unit'>;

/** What becomes of an address that a unit had before. */
export type AddressChange =
  /** It leads on to where the unit is; `below` addresses under it do so with it. */
  | { readonly is: 'redirected'; readonly from: string; readonly to: string; readonly below: number }
  /** Its page stays, says that the unit has closed, and shows the way to those who came after it, where there are some. */
  | { readonly is: 'closed'; readonly from: string; readonly successors: Kinship | undefined }
  /**
   * Another unit has it, and whoever follows an old link finds that one. `to`: where the unit is that had it, null where it
   * has closed; `below` addresses under the old one lead on there all the same.
   */
  | {
      readonly is: 'taken';
      readonly from: string;
      readonly by: Unit;
      readonly to: string | null;
      readonly below: number;
    };

/** What becomes of the addresses from one state of the organisation to another, in the order of the addresses. */
export function addressChanges(days: TwoDays): readonly AddressChange[] {
  const { before, after } = days;
  const yesterday = { ...before, asOf: { ...before.asOf, validAt: addDays(after.asOf.validAt, -1) } };
  const events = eventsBetween({ before: yesterday, after });
  const changes = [...before.unit.values()].flatMap((unit): readonly AddressChange[] => {
    const [from, by] = [pathOf(before, unit.id), newAt(days, unit)];
    const below = movesItself(days, unit.id) ? followers(days, unit.id) : 0;
    const to = after.unit.has(unit.id) ? pathOf(after, unit.id) : null;
    if (by) return [{ is: 'taken', from, by, to, below }];
    if (to === null) return [{ is: 'closed', from, successors: successorsOf(days, events, unit.id) }];
    if (from === to || !movesItself(days, unit.id)) return [];
    return [{ is: 'redirected', from, to, below }];
  });
  return changes.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The other unit that has a unit's old address. */
function newAt({ before, after }: TwoDays, unit: Unit): Unit | undefined {
  const found = unitAt(after, pathOf(before, unit.id));
  return found?.id === unit.id ? undefined : found;
}

/** Whether it is the unit's own doing that it stands elsewhere, and not that of one above it. */
function movesItself({ before, after }: TwoDays, unitId: Id): boolean {
  const [then, now] = [before.unit.get(unitId), after.unit.get(unitId)];
  return then?.parentId !== now?.parentId || then?.slug !== now?.slug;
}

/** How many old addresses under a unit lead on only because that of the unit does. */
function followers(days: TwoDays, unitId: Id): number {
  return childrenOf(days.after, unitId)
    .filter(({ id }) => days.before.unit.has(id) && !movesItself(days, id))
    .map((child) => followers(days, child.id) + (newAt(days, child) ? 0 : 1))
    .reduce((sum, count) => sum + count, 0);
}
