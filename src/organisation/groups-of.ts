// SPDX-License-Identifier: MPL-2.0
import type { Id } from './entities/common.ts';
import type { Entity, EntityName } from './entities/entities.ts';
import { groupBy } from './index-of.ts';
import { LayeredMap } from './layered-map.ts';
import type { Contents, Snapshot } from './snapshot.ts';

type Items<T> = ReadonlyMap<Id, T>;

/** The items of each key, put in order when they are first asked for. */
class Groups<T, Key> {
  readonly #groups: ReadonlyMap<Key, readonly T[]>;
  readonly #order: (a: T, b: T) => number;
  readonly #ordered = new Map<Key, readonly T[]>();

  constructor(items: Iterable<T>, keyOf: (item: T) => Key | null, order: (a: T, b: T) => number) {
    this.#groups = groupBy(items, keyOf);
    this.#order = order;
  }

  of(key: Key): readonly T[] {
    const known = this.#ordered.get(key);
    if (known) return known;
    const group = (this.#groups.get(key) ?? []).toSorted(this.#order);
    this.#ordered.set(key, group);
    return group;
  }
}

/**
 * A lookup of one kind of entity by a key, in order. Made when it is first asked for and kept as long as those
 * entities live; a snapshot that differs from another in a few of them uses the other's, and looks at the few besides.
 */
export function groupsOf<K extends EntityName, Key>(
  entity: K,
  keyOf: (item: Entity<K>) => Key | null,
  order: (a: Entity<K>, b: Entity<K>) => number,
): (snapshot: Snapshot, key: Key) => readonly Entity<K>[] {
  const made = new WeakMap<Items<Entity<K>>, Groups<Entity<K>, Key>>();
  const groups = (items: Items<Entity<K>>) => {
    const known = made.get(items);
    if (known) return known;
    const own = items instanceof LayeredMap ? present(items.differences.values()) : items.values();
    const fresh = new Groups(own, keyOf, order);
    made.set(items, fresh);
    return fresh;
  };
  const of = (items: Items<Entity<K>>, key: Key): readonly Entity<K>[] => {
    if (!(items instanceof LayeredMap)) return groups(items).of(key);
    const below = of(items.below, key);
    const same = below.filter(({ id }) => !items.differences.has(id));
    const different = groups(items).of(key);
    if (different.length > 0) return [...same, ...different].toSorted(order);
    return same.length === below.length ? below : same;
  };
  return (snapshot, key) => of((snapshot as Contents)[entity], key);
}

function* present<T>(values: Iterable<T | undefined>): Iterable<T> {
  for (const value of values) if (value !== undefined) yield value;
}
