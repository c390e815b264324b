// SPDX-License-Identifier: MPL-2.0

import type { Language } from '../../organisation/index.ts';
import type { ChartUnit } from '../chart/chart.ts';
import { Nodes } from './node.ts';
import { isHopeless, roomFor } from './room.ts';
import { Shapes } from './shapes.ts';
import type { Style } from './style.ts';
import { stylesFor } from './styles-for.ts';
import type { Target } from './target.ts';

interface Known {
  readonly nodes: Nodes;
  readonly shapes: Shapes;
}

/** Tells which branches can be read on a sheet. What it has found of a branch it knows when it is asked of a larger one. */
export class Fitting {
  readonly #language: Language;
  readonly #target: Target;
  readonly #heads: Style['heads'];
  readonly #known = new Map<string, Known>();

  constructor(language: Language, target: Target, heads: Style['heads']) {
    this.#language = language;
    this.#target = target;
    this.#heads = heads;
  }

  fits(root: ChartUnit): boolean {
    const styles = stylesFor({ root, language: this.#language }, this.#target, this.#heads);
    return styles.some((style) => this.#fitsIn(root, style));
  }

  #fitsIn(root: ChartUnit, style: Style): boolean {
    const { nodes, shapes } = this.#knownIn(style);
    const node = nodes.of(root);
    if (isHopeless(node, this.#target)) return false;
    const blocks = shapes.of(node, 'centred');
    return blocks.some((block) => roomFor(block, this.#target) >= this.#target.smallest);
  }

  #knownIn(style: Style): Known {
    const key = JSON.stringify(style);
    const known = this.#known.get(key) ?? { nodes: new Nodes(style), shapes: new Shapes(style.shapes) };
    this.#known.set(key, known);
    return known;
  }
}
