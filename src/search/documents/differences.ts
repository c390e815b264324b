// SPDX-License-Identifier: MPL-2.0
import {
  type Entity,
  type EntityName,
  type Id,
  LayeredMap,
  type Snapshot,
} from '../../organisation/index.ts';

type Items = ReadonlyMap<Id, Entity<EntityName>>;

/**
 * The identifiers under which two snapshots have something else of a kind; undefined where they have nothing in common
 * by which that could be told without comparing all.
 */
export function differingIds(before: Snapshot, after: Snapshot, name: EntityName): readonly Id[] | undefined {
  const [old, fresh]: readonly Items[] = [before[name], after[name]];
  if (!old || !fresh || old === fresh) return [];
  if (groundOf(old) !== groundOf(fresh)) return undefined;
  const ids = new Set([...layerOf(old), ...layerOf(fresh)]);
  return [...ids].filter((id) => old.get(id) !== fresh.get(id));
}

const groundOf = (items: Items) => (items instanceof LayeredMap ? items.below : items);
const layerOf = (items: Items): Iterable<Id> => (items instanceof LayeredMap ? items.differences.keys() : []);
