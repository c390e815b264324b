// SPDX-License-Identifier: MPL-2.0
import type { Box, Connector, Drawing } from '../../diagram/index.ts';

/** What is wrong with a drawing, in words; nothing, where boxes lie apart and lines pass between them. */
export function faultsIn({ width, height, boxes, connectors }: Drawing): readonly string[] {
  const rows = new Rows(boxes);
  return [
    ...boxes.flatMap((box) => [
      ...(box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height
        ? [`${box.label} lies outside`]
        : []),
      ...rows
        .near(box.y, box.y + box.height)
        .flatMap((other) => (overlap(box, other) ? [`${box.label} lies on ${other.label}`] : [])),
    ]),
    ...connectors.flatMap((line) => faultsOf(line, rows)),
  ];
}

function overlap(a: Box, b: Box): boolean {
  return (
    a !== b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  );
}

function faultsOf({ points, style }: Connector, rows: Rows): readonly string[] {
  return points.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i] ?? [x2, y2];
    if (x1 !== x2 && y1 !== y2) return [`a ${style} line is slanting at ${x1} ${y1}`];
    const [left, right, top, bottom] = [
      Math.min(x1, x2),
      Math.max(x1, x2),
      Math.min(y1, y2),
      Math.max(y1, y2),
    ];
    const met = rows
      .near(top, bottom)
      .filter(
        (box) => left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y,
      );
    return met.map((box) => `a ${style} line runs through ${box.label}`);
  });
}

/** Boxes by height, so that those near another are found without asking all. */
class Rows {
  readonly #step = 100;
  readonly #rows = new Map<number, Box[]>();

  constructor(boxes: readonly Box[]) {
    for (const box of boxes)
      for (const row of this.#from(box.y, box.y + box.height)) {
        const known = this.#rows.get(row);
        if (known) known.push(box);
        else this.#rows.set(row, [box]);
      }
  }

  near(top: number, bottom: number): readonly Box[] {
    return [...new Set(this.#from(top, bottom).flatMap((row) => this.#rows.get(row) ?? []))];
  }

  #from(top: number, bottom: number): readonly number[] {
    const [first, last] = [Math.floor(top / this.#step), Math.floor(bottom / this.#step)];
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  }
}
