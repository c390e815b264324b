// SPDX-License-Identifier: MPL-2.0
import { type Box, boxesIn } from './chart.client.ts';

/** Which units of a drawing stand under which: addresses are made of those of the units over them. */
export class Tree {
  readonly boxes: readonly Box[];
  readonly #over = new Map<Box, Box | undefined>();
  readonly #under = new Map<Box | undefined, Box[]>();

  constructor(svg: Element | undefined) {
    this.boxes = boxesIn(svg);
    const byPath = new Map(this.boxes.map((box) => [box.path, box]));
    for (const box of this.boxes) {
      const over = nearestOver(byPath, box.path);
      this.#over.set(box, over);
      this.#under.set(over, [...this.under(over), box]);
    }
  }

  over(box: Box): Box | undefined {
    return this.#over.get(box);
  }

  under(box: Box | undefined): readonly Box[] {
    return this.#under.get(box) ?? [];
  }
}

function nearestOver(byPath: ReadonlyMap<string, Box>, path: string): Box | undefined {
  for (let over = path; over !== ''; ) {
    over = over.slice(0, over.lastIndexOf('/'));
    const found = byPath.get(over);
    if (found) return found;
  }
  return undefined;
}
