// SPDX-License-Identifier: MPL-2.0
import type { LinkTo } from '../../../../components/index.ts';
import type { Chart, ChartUnit } from '../../../../diagram/index.ts';
import { type Id, pathOf } from '../../../../organisation/index.ts';
import { pageTexts } from '../../../texts/index.ts';
import { diagramPath, link } from '../../../visit/links.ts';
import type { Visit } from '../../../visit/visit.ts';
import type { Folds } from './folds.ts';

/** A way to see more of a diagram, or less: what it says by itself, and how many units it brings, 0 where it takes some away. */
export interface FoldLink extends LinkTo {
  readonly units: number;
}

/** The ways to unfold and fold what is shown, by unit, in the order of the drawing. */
export function foldLinks(visit: Visit, { root }: Chart, folds: Folds): ReadonlyMap<Id, FoldLink> {
  const below = root.children.flatMap(branchOf);
  return new Map(
    below.flatMap((unit): [Id, FoldLink][] => {
      const found = linkFor(visit, unit, folds);
      return found ? [[unit.unitId, found]] : [];
    }),
  );
}

function branchOf(unit: ChartUnit): readonly ChartUnit[] {
  return [unit, ...unit.children.flatMap(branchOf)];
}

function linkFor(
  visit: Visit,
  { unitId, name, children, left }: ChartUnit,
  folds: Folds,
): FoldLink | undefined {
  const say = pageTexts(visit.ask.language);
  if (children.length > 0) {
    return folds.isOut(unitId)
      ? { text: say.diagramFoldIn(name), href: folds.hrefIn(unitId), units: 0 }
      : undefined;
  }
  if (left === 0) return undefined;
  const href = folds.isOut(unitId) ? undefined : folds.hrefOut(unitId);
  if (href) return { text: say.diagramFoldOut(name), href, units: left };
  // What there is no room for in this diagram has one of its own.
  const own = link(visit.ask, diagramPath(pathOf(visit.snapshot, unitId)));
  return { text: say.diagramAlone(name), href: own, units: left };
}
