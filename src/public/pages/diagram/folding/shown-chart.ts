// SPDX-License-Identifier: MPL-2.0
import {
  type Chart,
  type ChartUnit,
  chartOf,
  levelsShowing,
  unitsIn,
  upTo,
} from '../../../../diagram/index.ts';
import { type Entity, type Id, type Outcome, success } from '../../../../organisation/index.ts';
import type { Visit } from '../../../visit/visit.ts';
import type { Folds } from './folds.ts';

/** About so many units a page shows before anything is unfolded, and an unfolded branch shows. */
const first = 150;
const inBranch = 60;
/** A page never shows more, so that it never grows beyond what a phone can fetch. */
const most = 500;

/** The chart of a unit as its page shows it: whole where it is small, else some levels and what has been unfolded. */
export function shownChart(visit: Visit, unit: Entity<'unit'>, folds: Folds): Outcome<Chart> {
  const { snapshot, ask } = visit;
  const levels = levelsShowing(snapshot, unit.id, first);
  const chart = chartOf(snapshot, unit.id, ask.language, { levels });
  if (!chart.ok) return chart;
  const root = cut(chart.value.root);
  return success({ ...chart.value, root: new Unfolding(visit, folds, most - unitsIn(root)).inside(root) });
}

/** Where more units stand right under one than a page can show, the first of them. */
function cut(root: ChartUnit): ChartUnit {
  if (unitsIn(root) <= most) return root;
  const left = root.left + Math.max(0, root.children.length - (most - 1));
  return { ...root, children: root.children.slice(0, most - 1).map((child) => upTo(child, 0)), left };
}

/** Unfolds branches while there is room. */
class Unfolding {
  readonly #visit: Visit;
  readonly #folds: Folds;
  #room: number;

  constructor(visit: Visit, folds: Folds, room: number) {
    this.#visit = visit;
    this.#folds = folds;
    this.#room = room;
  }

  inside(unit: ChartUnit): ChartUnit {
    return { ...unit, children: unit.children.map((child) => this.#branch(child)) };
  }

  #branch(unit: ChartUnit): ChartUnit {
    if (this.#folds.isIn(unit.unitId)) return upTo(unit, 0);
    if (unit.left === 0 || !this.#folds.isOut(unit.unitId)) return this.inside(unit);
    const { children, left } = this.#unfolded(unit.unitId) ?? unit;
    return this.inside({ ...unit, children, left });
  }

  #unfolded(id: Id): ChartUnit | undefined {
    const { snapshot, ask } = this.#visit;
    const chart = chartOf(snapshot, id, ask.language, { levels: levelsShowing(snapshot, id, inBranch) });
    const more = chart.ok ? unitsIn(chart.value.root) - 1 : Number.POSITIVE_INFINITY;
    if (!chart.ok || more > this.#room) return undefined;
    this.#room -= more;
    return chart.value.root;
  }
}
