// SPDX-License-Identifier: MPL-2.0
import type { Snapshot } from './snapshot.ts';

/**
 * A lookup that is made once for each snapshot, when it is first asked for: `make` runs once per snapshot
 * and its result lives as long as the snapshot does.
 */
export function indexOf<T>(make: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const made = new WeakMap<Snapshot, { readonly index: T }>();
  return (snapshot) => {
    const known = made.get(snapshot);
    if (known) return known.index;
    const index = make(snapshot);
    made.set(snapshot, { index });
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
