// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../organisation/index.ts';
import { type Kind, kinds } from '../documents/document.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { administrations } from '../index/units.ts';
import type { Gathered } from './gather.ts';
import { scoreOf, worthShowing } from './score.ts';
import type { Wanted } from './wanted.ts';

/** How many there are in all, and how many there would be of each kind and administration if that were chosen. */
export interface Counts {
  readonly total: number;
  readonly kinds: ReadonlyMap<Kind, number>;
  /** By the unit right under the topmost. */
  readonly administrations: ReadonlyMap<Id, number>;
}

/** Counts what was gathered; it must have been gathered whole. */
export function countsOf(index: SearchIndex, gathered: Gathered, wanted: Wanted): Counts {
  const tops = topsOf(index);
  const groups = { all: new Group(1), kinds: new Group(kinds.length), tops: new Group(tops.length) };
  const each = (take: 'see' | 'count') => {
    for (const { slot, score } of scored(index, gathered, wanted)) {
      const [rightKind, rightPlace] = [wanted.isKind(slot), wanted.isUnder(slot)];
      if (rightKind && rightPlace) groups.all[take](0, score);
      if (rightPlace) groups.kinds[take](index.documents.kinds[slot] ?? 0, score);
      if (rightKind) groups.tops[take](tops[index.documents.units[slot] ?? -1] ?? -1, score);
    }
  };
  each('see');
  each('count');
  return {
    total: groups.all.counts[0] ?? 0,
    kinds: new Map(present(groups.kinds.counts, (kind) => kinds[kind] ?? 'unit')),
    administrations: new Map(present(groups.tops.counts, (unit) => index.units.ids[unit] ?? '')),
  };
}

/** What was gathered of what is there, with its score: one object for all, read before the next is asked for. */
function* scored({ documents }: SearchIndex, { tally, weight }: Gathered, wanted: Wanted) {
  const { answers, covered } = tally;
  const one = { slot: 0, score: 0 };
  for (let i = 0; i < answers.count; i++) {
    const slot = answers.slots[i] ?? 0;
    if (!wanted.isAlive(slot)) continue;
    one.slot = slot;
    one.score = scoreOf(answers.values[slot] ?? 0, covered[slot] ?? 0, weight, documents.priors[slot] ?? 0);
    yield one;
  }
}

function present<K>(counts: Uint32Array, keyOf: (place: number) => K): readonly (readonly [K, number])[] {
  return [...counts].map((count, place) => [keyOf(place), count] as const).filter(([, count]) => count > 0);
}

/** Counts by group, once all have been seen: in each those are worth showing that are not far below its best. */
class Group {
  readonly counts: Uint32Array;
  readonly #highest: Float64Array;

  constructor(groups: number) {
    this.counts = new Uint32Array(groups);
    this.#highest = new Float64Array(groups);
  }

  see(group: number, score: number): void {
    if (score > (this.#highest[group] ?? score)) this.#highest[group] = score;
  }

  count(group: number, score: number): void {
    if (score >= worthShowing * (this.#highest[group] ?? Number.POSITIVE_INFINITY))
      this.counts[group] = (this.counts[group] ?? 0) + 1;
  }
}

const known = new WeakMap<SearchIndex, { readonly version: number; readonly tops: Int32Array }>();

/** The administration of each unit, worked out once after each change. */
function topsOf(index: SearchIndex): Int32Array {
  const last = known.get(index);
  if (last?.version === index.version) return last.tops;
  const tops = administrations(index.units);
  known.set(index, { version: index.version, tops });
  return tops;
}
