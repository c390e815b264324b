// SPDX-License-Identifier: MPL-2.0
import {
  childrenOf,
  type Entity,
  type Id,
  inLanguage,
  type Language,
  type Outcome,
  refuse,
  refused,
  type Snapshot,
  success,
} from '../../organisation/index.ts';
import type { Chart, ChartUnit } from './chart.ts';
import { wordsOn } from './words-on.ts';

type Unit = Entity<'unit'>;

/** A chart of more units, or of a tree deeper than this, is refused. */
export const limits = { units: 20_000, levels: 60 } as const;

export interface ChartOptions {
  /** How many levels under the unit are shown; all, where nothing is said. */
  readonly levels?: number;
}

/**
 * The tree that is to be drawn for a unit, with all that is said in it.
 * Refused with `diagram-too-large` or `diagram-too-deep` beyond the limits, with `unit-unknown` where there is no such unit.
 */
export function chartOf(
  snapshot: Snapshot,
  unitId: Id,
  language: Language,
  { levels = Number.POSITIVE_INFINITY }: ChartOptions = {},
): Outcome<Chart> {
  const unit = snapshot.unit.get(unitId);
  if (!unit) return refused(refuse('unit-unknown', { unit: unitId, date: snapshot.asOf.validAt }));
  const name = inLanguage(unit.name, language);
  const { units, deepest } = measure(snapshot, unitId, levels);
  if (units > limits.units)
    return refused(refuse('diagram-too-large', { unit: name, limit: String(limits.units) }));
  if (deepest > limits.levels)
    return refused(refuse('diagram-too-deep', { unit: name, limit: String(limits.levels) }));
  return success({ root: { ...branchOf(snapshot, unit, language, levels), relation: 'root' }, language });
}

/** How many units a tree has down to a number of levels, without going beyond the limits. */
function measure(snapshot: Snapshot, unitId: Id, levels: number) {
  let row: readonly Id[] = [unitId];
  let [units, deepest] = [1, 0];
  while (row.length > 0 && deepest < levels && units <= limits.units && deepest <= limits.levels) {
    row = row.flatMap((id) => childrenOf(snapshot, id).map((child) => child.id));
    units += row.length;
    if (row.length > 0) deepest++;
  }
  return { units, deepest };
}

function branchOf(snapshot: Snapshot, unit: Unit, language: Language, levels: number): ChartUnit {
  const all = childrenOf(snapshot, unit.id);
  const shown = levels > 0 ? all : [];
  return {
    unitId: unit.id,
    relation: unit.relation,
    name: inLanguage(unit.name, language),
    ...wordsOn(snapshot, unit, language),
    children: shown.map((child) => branchOf(snapshot, child, language, levels - 1)),
    left: all.length - shown.length,
    acrossIds: unit.acrossIds ?? [],
    orientation: unit.chartOrientation,
  };
}

/** How many levels under a unit can be shown with no more than about `most` units; at least one. */
export function levelsShowing(snapshot: Snapshot, unitId: Id, most: number): number {
  let row = childrenOf(snapshot, unitId);
  let [units, levels] = [1 + row.length, 1];
  while (levels < limits.levels) {
    row = row.flatMap(({ id }) => childrenOf(snapshot, id));
    units += row.length;
    if (row.length === 0 || units > most) break;
    levels++;
  }
  return levels;
}
