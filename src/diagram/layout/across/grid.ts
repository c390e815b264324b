// SPDX-License-Identifier: MPL-2.0
import type { Box } from '../../drawing.ts';

/** How far from a box a line passes, across and down: no more than half of the space between boxes. */
export const clear = { x: 8, y: 4 } as const;

/** A part of a drawing. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The lanes on which lines can go between boxes. A place is where two cross: its row times the number of columns, and its column. */
export class Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For each place whether the way to the next one to the right, and to the one below, is barred by a box. */
  readonly #barred: { readonly right: Uint8Array; readonly down: Uint8Array };

  /** Lanes along the boxes of a region, and along some more; none leaves the region. */
  constructor(boxes: readonly Box[], xs: readonly number[], ys: readonly number[], region: Region) {
    const { left, top, right, bottom } = region;
    const across = boxes.flatMap((box) => [box.x - clear.x, box.x + box.width + clear.x]);
    const down = boxes.flatMap((box) => [box.y - clear.y, box.y + box.height + clear.y]);
    this.xs = ascending([...across, ...xs].filter((x) => x > left && x < right));
    this.ys = ascending([...down, ...ys].filter((y) => y > top && y < bottom));
    const places = this.xs.length * this.ys.length;
    this.#barred = { right: new Uint8Array(places), down: new Uint8Array(places) };
    for (const box of boxes) this.#bar(box);
  }

  get places(): number {
    return this.xs.length * this.ys.length;
  }

  /** The place at a point; undefined where no lanes cross. */
  at([x, y]: readonly [number, number]): number | undefined {
    const [column, row] = [this.xs.indexOf(x), this.ys.indexOf(y)];
    return column < 0 || row < 0 ? undefined : row * this.xs.length + column;
  }

  point(place: number): readonly [x: number, y: number] {
    const columns = this.xs.length;
    return [this.xs[place % columns] ?? 0, this.ys[Math.floor(place / columns)] ?? 0];
  }

  /** The places that can be reached from one by a straight part that meets no box. */
  next(place: number): readonly number[] {
    const columns = this.xs.length;
    const column = place % columns;
    const { right, down } = this.#barred;
    const found: number[] = [];
    if (column > 0 && !right[place - 1]) found.push(place - 1);
    if (column + 1 < columns && !right[place]) found.push(place + 1);
    if (place >= columns && !down[place - columns]) found.push(place - columns);
    if (place + columns < right.length && !down[place]) found.push(place + columns);
    return found;
  }

  #bar({ x, y, width, height }: Box): void {
    const columns = this.xs.length;
    const across = spanned(this.xs, x, x + width);
    const down = spanned(this.ys, y, y + height);
    for (let row = down.before; row <= down.last; row++)
      for (let column = across.before; column <= across.last; column++) {
        if (row >= down.first && column >= 0) this.#barred.right[row * columns + column] = 1;
        if (column >= across.first && row >= 0) this.#barred.down[row * columns + column] = 1;
      }
  }
}

/** The first and last lane that cross a box, and the lane before it. */
function spanned(lanes: readonly number[], from: number, to: number) {
  let first = 0;
  while (first < lanes.length && (lanes[first] ?? 0) < from) first++;
  let last = first - 1;
  while (last + 1 < lanes.length && (lanes[last + 1] ?? 0) <= to) last++;
  return { before: first - 1, first, last };
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
