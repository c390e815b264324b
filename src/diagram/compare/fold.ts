// SPDX-License-Identifier: MPL-2.0
import { type ChartUnit, unitsIn, upTo } from '../chart/chart.ts';
import { limits } from '../chart/chart-of.ts';

/** As many units beside those that have changed help to see where one is; more are only counted. */
const mostBeside = 8;

/** A branch with what has changed, and the units beside it; branches in which nothing has are folded and counted. */
export function foldUnchanged(unit: ChartUnit): ChartUnit {
  const changed = unit.children.filter(hasChanged);
  if (changed.length === 0) return { ...unit, children: [], left: unit.left + unit.children.length };
  const others = unit.children.length - changed.length;
  const shown = others > mostBeside ? changed : unit.children;
  return {
    ...unit,
    children: shown.map(foldUnchanged),
    left: unit.left + unit.children.length - shown.length,
  };
}

function hasChanged({ change, children }: ChartUnit): boolean {
  return change !== undefined || children.some(hasChanged);
}

/** The levels of a branch that come to no more than so many units, at least one level under its top. */
export function levelsWithin(unit: ChartUnit, most: number): ChartUnit {
  const all = unitsIn(unit);
  let best = upTo(unit, 1);
  for (let levels = 2; unitsIn(best) < all && levels <= limits.levels; levels++) {
    const next = upTo(unit, levels);
    if (unitsIn(next) > most) break;
    best = next;
  }
  return best;
}
