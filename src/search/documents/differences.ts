// SPDX-License-Identifier: MPL-2.0
import {
  type Entity,
  type EntityName,
  type Id,
  LayeredMap,
  type Snapshot,
} from '../../organisation/index.ts';

type Item = Entity<EntityName>;
type Items = ReadonlyMap<Id, Item>;

/** The identifiers under which two snapshots have something else of a kind. */
export function differingIds(before: Snapshot, after: Snapshot, name: EntityName): readonly Id[] {
  const [old, fresh]: readonly Items[] = [before[name], after[name]];
  if (!old || !fresh || old === fresh) return [];
  if (groundOf(old) === groundOf(fresh)) return among(old, fresh, layerOf, (a, b) => a === b);
  return among(old, fresh, (items) => items.keys(), isSame);
}

function among(
  old: Items,
  fresh: Items,
  idsIn: (items: Items) => Iterable<Id>,
  areSame: (a: Item | undefined, b: Item | undefined) => boolean,
): readonly Id[] {
  const ids = new Set(idsIn(old));
  for (const id of idsIn(fresh)) ids.add(id);
  return [...ids].filter((id) => !areSame(old.get(id), fresh.get(id)));
}

const groundOf = (items: Items) => (items instanceof LayeredMap ? items.below : items);
const layerOf = (items: Items): Iterable<Id> => (items instanceof LayeredMap ? items.differences.keys() : []);

/** Whether two readings of a thing say the same: two of one version do not, where it was shown to fewer, or a person erased. */
function isSame(old: Item | undefined, fresh: Item | undefined): boolean {
  if (!old || !fresh || old.recordedBy !== fresh.recordedBy || old.valid.from !== fresh.valid.from)
    return false;
  return saySame(old, fresh);
}

function saySame(old: object, fresh: object): boolean {
  for (const [field, value] of Object.entries(fresh)) {
    const before = old[field as keyof typeof old] as unknown;
    if (value !== before && !(isObject(value) && isObject(before) && saySame(before, value))) return false;
  }
  return true;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
