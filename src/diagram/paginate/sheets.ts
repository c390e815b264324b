// SPDX-License-Identifier: MPL-2.0
import { type Chart, type ChartUnit, unitsIn } from '../chart/chart.ts';
import type { Sheet } from '../drawing.ts';
import { drawFor } from '../layout/draw.ts';
import { Fitting } from '../layout/fitting.ts';
import type { Style } from '../layout/style.ts';
import type { Target } from '../layout/target.ts';
import { numbered, withNumbers } from './number.ts';
import { type Fits, planOf, sheetsIn } from './plan.ts';

/** No unit takes less room than this, so that what cannot fit is not tried. */
const leastRoom = 9000;

/**
 * A chart on as many sheets as it needs to be read: one, where it fits with its smallest type at `paper.smallest`;
 * else branches are cut off and put on sheets of their own, with the numbers of the pages at both ends.
 */
export function sheetsOf(chart: Chart, paper: Target): readonly Sheet[] {
  const { plan, heads } = planFor(chart, paper);
  const all = numbered(plan);
  return all.map((one) => {
    const unit = withNumbers(one, all);
    const { drawing, scale } = drawFor({ ...chart, root: unit }, paper, heads);
    const { number, cutFrom, plan } = one;
    return { number, of: all.length, unitId: unit.unitId, title: plan.title, cutFrom, scale, drawing };
  });
}

/** Heads of units without others under them are left out only where that saves a fourth of the sheets. */
function planFor(chart: Chart, paper: Target) {
  const [all, branches] = (['all', 'branches'] as const).map((heads) => ({
    heads,
    plan: planOf(chart.root, fitting(chart, paper, heads)),
  }));
  if (!all || !branches) throw new Error('no plan');
  return sheetsIn(branches.plan) <= sheetsIn(all.plan) * 0.75 ? branches : all;
}

function fitting({ language }: Chart, paper: Target, heads: Style['heads']): Fits {
  const known = new Map<ChartUnit, boolean>();
  const fitting = new Fitting(language, paper, heads);
  const room = (paper.width * (paper.height ?? Infinity)) / paper.smallest ** 2;
  return (unit) => {
    const seen = known.get(unit);
    if (seen !== undefined) return seen;
    const root: ChartUnit = { ...unit, relation: 'root', cutFrom: 888 };
    const small = unitsIn(unit) * leastRoom <= room;
    const fits = small && fitting.fits(root);
    known.set(unit, fits);
    return fits;
  };
}
