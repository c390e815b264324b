// SPDX-License-Identifier: MPL-2.0
import type { ChartUnit } from '../chart/chart.ts';

/** Units under one parent, which are cut off an overview. */
export interface Siblings {
  readonly parent: ChartUnit;
  readonly units: readonly ChartUnit[];
}

/** Wide enough for the number of any page, until it is known. */
const anyPage = 888;

/** A branch down to some levels; where units are cut off, there is room to say on which page they are. */
export function trimmed(unit: ChartUnit, levels: number): ChartUnit {
  if (levels > 0) return { ...unit, children: unit.children.map((child) => trimmed(child, levels - 1)) };
  return unit.children.length === 0 ? unit : { ...unit, children: [], continuedOn: anyPage };
}

/** The units at a level that have others under them, by parent. */
export function frontierOf(unit: ChartUnit, levels: number): readonly Siblings[] {
  if (levels > 1) return unit.children.flatMap((child) => frontierOf(child, levels - 1));
  const units = unit.children.filter(({ children }) => children.length > 0);
  return units.length > 0 ? [{ parent: unit, units }] : [];
}
