// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../entities/common.ts';
import type { Entity } from '../entities/entities.ts';
import type { Snapshot } from '../snapshot.ts';
import { childrenOf, roots } from '../tree.ts';

/** The same organisation on two days. */
export interface TwoDays {
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/**
 * A place in the tree that two days make together. `here`: the unit stands there on the later day; `gone`: it stood there
 * and is no more; `ghost`: it stood there and is somewhere else now.
 */
export interface UnionPlace {
  readonly unitId: Id;
  readonly is: 'here' | 'gone' | 'ghost';
  readonly children: readonly UnionPlace[];
}

/**
 * All places that a unit and those under it have on either day, in the order of the later day; what is no more stands
 * after the sibling that it stood after. Undefined where the unit is there on neither day. Under the organisation as a
 * whole stand also those that were at the top beside it, as municipalities before a merger.
 */
export function unionOf(days: TwoDays, unitId: Id): UnionPlace | undefined {
  const now = days.after.unit.get(unitId);
  const unit = now ?? days.before.unit.get(unitId);
  if (!unit) return undefined;
  const beside =
    unit.slug === '' ? placesOf(days, topsBeside(days.before, unitId), topsBeside(days.after, unitId)) : [];
  return { unitId, is: now ? 'here' : 'gone', children: [...placesUnder(days, unitId), ...beside] };
}

function topsBeside(snapshot: Snapshot, unitId: Id): readonly Entity<'unit'>[] {
  return roots(snapshot).filter(({ id }) => id !== unitId);
}

function placesUnder(days: TwoDays, unitId: Id): readonly UnionPlace[] {
  return placesOf(days, childrenOf(days.before, unitId), childrenOf(days.after, unitId));
}

function placesOf(days: TwoDays, before: Siblings, after: Siblings): readonly UnionPlace[] {
  const present = new Set(after.map(({ id }) => id));
  return inOneOrder(before, after).map((unitId) => {
    if (present.has(unitId)) return { unitId, is: 'here', children: placesUnder(days, unitId) };
    if (days.after.unit.has(unitId)) return { unitId, is: 'ghost', children: [] };
    return { unitId, is: 'gone', children: placesUnder(days, unitId) };
  });
}

type Siblings = readonly Entity<'unit'>[];

/** Those of the later day in their order, and each of the others after the one that it followed. */
function inOneOrder(before: Siblings, after: Siblings): readonly Id[] {
  const now = after.map(({ id }) => id);
  const present = new Set(now);
  const [first, following] = [[] as Id[], new Map<Id, Id[]>()];
  let others = first;
  for (const { id } of before) {
    if (present.has(id)) {
      others = [];
      following.set(id, others);
    } else others.push(id);
  }
  return [...first, ...now.flatMap((id) => [id, ...(following.get(id) ?? [])])];
}

/** Every place in a tree, each before those under it. */
export function placesIn(place: UnionPlace): readonly UnionPlace[] {
  const all: UnionPlace[] = [];
  const add = (one: UnionPlace) => {
    all.push(one);
    one.children.forEach(add);
  };
  add(place);
  return all;
}
