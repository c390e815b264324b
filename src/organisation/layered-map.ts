// SPDX-License-Identifier: MPL-2.0
import type { Id } from './entities/common.ts';

/** So many differences are worth a map of its own. */
const many = 1000;

/**
 * A map that is another one but for some differences: made without copying what is the same. Never changes.
 * Those that look things up in the one below can go on using what they have made for it.
 */
export class LayeredMap<V> implements ReadonlyMap<Id, V> {
  readonly below: ReadonlyMap<Id, V>;
  /** What is different: another value, or undefined where there is none any more. */
  readonly differences: ReadonlyMap<Id, V | undefined>;
  #size: number | undefined;

  private constructor(below: ReadonlyMap<Id, V>, differences: ReadonlyMap<Id, V | undefined>) {
    this.below = below;
    this.differences = differences;
  }

  /** `map` with differences on top. */
  static over<V>(map: ReadonlyMap<Id, V>, differences: ReadonlyMap<Id, V | undefined>): ReadonlyMap<Id, V> {
    const layered =
      map instanceof LayeredMap
        ? new LayeredMap<V>(map.below, new Map([...map.differences, ...differences]))
        : new LayeredMap<V>(map, differences);
    return layered.differences.size > many ? new Map(layered) : layered;
  }

  /**
   * The same for one that will soon have more on top, as each step of a plan has: each layer is less than half as large
   * as the one below it, so that a thousand steps copy a few thousand differences, not half a million.
   */
  static onTop<V>(map: ReadonlyMap<Id, V>, differences: ReadonlyMap<Id, V | undefined>): ReadonlyMap<Id, V> {
    let [below, on] = [map, differences];
    while (below instanceof LayeredMap && below.differences.size < on.size * 2) {
      [below, on] = [below.below, new Map([...below.differences, ...on])];
    }
    return new LayeredMap<V>(below, on);
  }

  get(id: Id): V | undefined {
    return this.differences.has(id) ? this.differences.get(id) : this.below.get(id);
  }

  has(id: Id): boolean {
    return this.get(id) !== undefined;
  }

  get size(): number {
    this.#size ??= [...this.keys()].length;
    return this.#size;
  }

  *entries(): MapIterator<[Id, V]> {
    for (const entry of this.below) if (!this.differences.has(entry[0])) yield entry;
    for (const [id, value] of this.differences) if (value !== undefined) yield [id, value];
  }

  *keys(): MapIterator<Id> {
    for (const [id] of this.entries()) yield id;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[Id, V]> {
    return this.entries();
  }

  forEach(each: (value: V, id: Id, map: ReadonlyMap<Id, V>) => void): void {
    for (const [id, value] of this.entries()) each(value, id, this);
  }
}
