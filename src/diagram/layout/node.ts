// SPDX-License-Identifier: MPL-2.0
import type { ChartUnit } from '../chart/chart.ts';
import { boxFace, type Face, isLeaf, rowFace } from './face.ts';
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

/** How a unit stands: in bold type, lightly where none of those beside it has units under it, or as a row of a list. */
type Stand = 'branch' | 'leaf' | 'row';

/** Nodes that have been made, so that the same branch in another drawing need not be measured again. */
export class Nodes {
  readonly #style: Style;
  /** By the place where a unit stands: its level, and how. */
  readonly #made = new Map<string, Map<ChartUnit, Node>>();

  constructor(style: Style) {
    this.#style = style;
  }

  of(unit: ChartUnit, level = 0, as: Stand = 'branch'): Node {
    const place = `${level} ${as}`;
    const made = this.#made.get(place) ?? new Map<ChartUnit, Node>();
    const node = made.get(unit) ?? this.#make(unit, level, as);
    this.#made.set(place, made.set(unit, node));
    return node;
  }

  #make(unit: ChartUnit, level: number, as: Stand): Node {
    const { children } = unit;
    const line = children.filter(({ relation }) => relation === 'line' || relation === 'root');
    const plain = line.every(isLeaf);
    const list = this.#style.lists && level > 0 && line.length > 0 && plain;
    const below = (some: readonly ChartUnit[], stand: Stand) =>
      some.map((child) => this.of(child, level + 1, stand));
    const staff = children.filter(({ relation }) => relation === 'staff');
    const political = children.filter(({ relation }) => relation === 'political');
    return {
      unit,
      face:
        as === 'row' ? rowFace(unit, level, this.#style) : boxFace(unit, level, as === 'leaf', this.#style),
      political: below(political, 'branch'),
      staff: below(staff, staff.every(isLeaf) ? 'leaf' : 'branch'),
      line: below(line, list ? 'row' : plain && level > 0 ? 'leaf' : 'branch'),
      list,
    };
  }
}
