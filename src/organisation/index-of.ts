// SPDX-License-Identifier: MPL-2.0
import type { EntityName } from './entities/entities.ts';
import type { Contents, Snapshot } from './snapshot.ts';

/**
 * A lookup over one kind of entity, made when it is first asked for and kept as long as those entities live:
 * a change that touches other entities leaves it as it is.
 */
export function indexOf<K extends EntityName, T>(
  entity: K,
  make: (items: Contents[K]) => T,
): (snapshot: Snapshot) => T {
  const made = new WeakMap<Contents[K], { readonly index: T }>();
  return (snapshot) => {
    const items = snapshot[entity];
    const known = made.get(items);
    if (known) return known.index;
    const index = make(items);
    made.set(items, { index });
    return index;
  };
}

/** The items by a key, in the order given; items without a key are left out. */
export function groupBy<T, K>(
  items: Iterable<T>,
  keyOf: (item: T) => K | null,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
