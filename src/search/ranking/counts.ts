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
export function countsOf(index: SearchIndex, { tally, weight }: Gathered, wanted: Wanted): Counts {
  const tops = topsOf(index);
  const groups = { all: new Groups(1), kinds: new Groups(kinds.length), tops: new Groups(tops.length) };
  const { answers, covered } = tally;
  const { documents } = index;
  for (let i = 0; i < answers.count; i++) {
    const slot = answers.slots[i] ?? 0;
    if (!wanted.isAlive(slot)) continue;
    const prior = documents.priors[slot] ?? 0;
    const score = scoreOf(answers.values[slot] ?? 0, covered[slot] ?? 0, weight, prior);
    const [rightKind, rightPlace] = [wanted.isKind(slot), wanted.isUnder(slot)];
    if (rightKind && rightPlace) groups.all.add(0, score);
    if (rightPlace) groups.kinds.add(documents.kinds[slot] ?? 0, score);
    if (rightKind) groups.tops.add(tops[documents.units[slot] ?? -1] ?? -1, score);
  }
  return {
    total: groups.all.counts()[0] ?? 0,
    kinds: new Map(present(groups.kinds.counts(), (kind) => kinds[kind] ?? 'unit')),
    administrations: new Map(present(groups.tops.counts(), (unit) => index.units.ids[unit] ?? '')),
  };
}

function present<K>(
  counts: readonly number[],
  keyOf: (place: number) => K,
): readonly (readonly [K, number])[] {
  return counts.map((count, place) => [keyOf(place), count] as const).filter(([, count]) => count > 0);
}

/** Scores by group: in each those are worth showing that are not far below its best. */
class Groups {
  readonly #highest: Float64Array;
  readonly #scored: { readonly group: number; readonly score: number }[] = [];

  constructor(groups: number) {
    this.#highest = new Float64Array(groups);
  }

  add(group: number, score: number): void {
    if (group < 0) return;
    this.#highest[group] = Math.max(this.#highest[group] ?? 0, score);
    this.#scored.push({ group, score });
  }

  counts(): readonly number[] {
    const counts = Array.from(this.#highest, () => 0);
    for (const { group, score } of this.#scored) {
      if (score >= worthShowing * (this.#highest[group] ?? 0)) counts[group] = (counts[group] ?? 0) + 1;
    }
    return counts;
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
