// SPDX-License-Identifier: MPL-2.0
import type { ChartUnit } from '../chart/chart.ts';
import { boxFace, type Face, rowFace } from './face.ts';
import type { Style } from './style.ts';

/** A unit with its face, and what stands over it, beside it and under it. */
export interface Node {
  readonly unit: ChartUnit;
  readonly face: Face;
  readonly political: readonly Node[];
  readonly staff: readonly Node[];
  readonly line: readonly Node[];
  /** Whether all that is under it is a plain list. */
  readonly list: boolean;
}

export function nodeOf(unit: ChartUnit, style: Style, level = 0, asRow = false): Node {
  const { children } = unit;
  const line = children.filter(({ relation }) => relation === 'line' || relation === 'root');
  const list = style.lists && level > 0 && line.length > 1 && line.every(isLeaf);
  const below = (some: readonly ChartUnit[], rows = false) =>
    some.map((child) => nodeOf(child, style, level + 1, rows));
  return {
    unit,
    face: asRow ? rowFace(unit, level, style) : boxFace(unit, level, children.length === 0, style),
    political: below(children.filter(({ relation }) => relation === 'political')),
    staff: below(children.filter(({ relation }) => relation === 'staff')),
    line: below(line, list),
    list,
  };
}

function isLeaf({ children }: ChartUnit): boolean {
  return children.length === 0;
}
