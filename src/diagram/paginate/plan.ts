// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../organisation/index.ts';
import { type ChartUnit, unitsIn, upTo } from '../chart/chart.ts';
import { frontierOf, type Siblings, trimmed } from './cut.ts';

/** A sheet to be: what it shows, and the sheets that go on from it. */
export interface Plan {
  readonly unit: ChartUnit;
  /** The units whose whole branches it shows. */
  readonly shows: readonly Id[];
  readonly title: string;
  readonly parts: readonly Plan[];
}

/** Whether a branch can be read on one sheet. */
export type Fits = (unit: ChartUnit) => boolean;

/** Overviews of more levels than this are not tried. */
const deepest = 6;

/**
 * Divides a branch into as few sheets as it can: an overview of some levels, and sheets for what is left out, on which
 * neighbouring branches share a sheet as long as they fit.
 */
export function planOf(unit: ChartUnit, fits: Fits, known: Known = new Map()): Plan {
  const plan = known.get(unit) ?? bestPlan(unit, fits, known);
  known.set(unit, plan);
  return plan;
}

/** The plans that have been made: the same branch is come to in many ways. */
type Known = Map<ChartUnit, Plan>;

function bestPlan(unit: ChartUnit, fits: Fits, known: Known): Plan {
  if (unit.children.length === 0 || fits(unit))
    return { unit, shows: [unit.unitId], title: unit.name, parts: [] };
  let best: Plan | undefined;
  for (let levels = 1; levels <= deepest; levels++) {
    const overview = trimmed(unit, levels);
    if (!fits(overview)) break;
    const parts = frontierOf(unit, levels).flatMap((siblings) => sheetsFor(siblings, fits, known));
    const plan = { unit: overview, shows: [], title: unit.name, parts };
    if (!best || sheetsIn(plan) < sheetsIn(best)) best = plan;
  }
  return best ?? inPieces(unit, fits, known);
}

/** How many sheets a plan comes to. */
export function sheetsIn({ parts }: Plan): number {
  return parts.reduce((sum, part) => sum + sheetsIn(part), 1);
}

/** For a unit with more units right under it than one sheet can hold: each sheet shows some of them. */
function inPieces(unit: ChartUnit, fits: Fits, known: Known): Plan {
  const parts = sheetsFor({ parent: unit, units: unit.children }, fits, known);
  return { unit: { ...upTo(unit, 0), left: unit.children.length }, shows: [], title: unit.name, parts };
}

/** Sheets for siblings in their order; as many as fit share one, under their parent. */
function sheetsFor({ parent, units }: Siblings, fits: Fits, known: Known): readonly Plan[] {
  const plans: Plan[] = [];
  for (let at = 0; at < units.length; ) {
    const count = howMany(parent, units.slice(at), fits);
    const some = units.slice(at, at + Math.max(1, count));
    const [first, last] = [some[0], some.at(-1)];
    at += some.length;
    if (!first || !last) break;
    if (first === last) plans.push(planOf(first, fits, known));
    else
      plans.push({
        unit: under(parent, some),
        shows: some.map(({ unitId }) => unitId),
        title:
          some.length === parent.children.length
            ? parent.name
            : `${parent.name}: ${first.name} – ${last.name}`,
        parts: [],
      });
  }
  return plans;
}

/** How many of the first siblings fit on one sheet: looked for around a likely number. */
function howMany(parent: ChartUnit, units: readonly ChartUnit[], fits: Fits): number {
  const hasRoom = (count: number) =>
    fits(count === 1 ? (units[0] ?? parent) : under(parent, units.slice(0, count)));
  let count = Math.min(units.length, likely(units));
  if (hasRoom(count)) {
    while (count < units.length && hasRoom(count + 1)) count++;
    return count;
  }
  while (count > 1 && !hasRoom(count - 1)) count--;
  return count - 1;
}

function likely(units: readonly ChartUnit[]): number {
  let sum = 0;
  const over = units.findIndex((unit) => {
    sum += unitsIn(unit);
    return sum > 120;
  });
  return over < 0 ? units.length : Math.max(1, over);
}

function under(parent: ChartUnit, children: readonly ChartUnit[]): ChartUnit {
  return { ...parent, relation: 'root', children, left: 0 };
}
