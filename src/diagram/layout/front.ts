// SPDX-License-Identifier: MPL-2.0

interface Sized {
  readonly width: number;
  readonly height: number;
}

/**
 * The shapes that are worth keeping: none is both wider and higher than another. Where they are too many, those go
 * whose width is nearest to a neighbour's. From the narrowest to the widest.
 */
export function front<T extends Sized>(shapes: readonly T[], most: number): readonly T[] {
  if (shapes.length < 2) return shapes;
  const sorted = shapes.toSorted((a, b) => a.width - b.width || a.height - b.height);
  const kept: T[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const shape of sorted) {
    if (shape.height >= lowest) continue;
    kept.push(shape);
    lowest = shape.height;
  }
  while (kept.length > most) kept.splice(nearest(kept), 1);
  return kept;
}

function nearest(shapes: readonly Sized[]): number {
  let [at, least] = [1, Number.POSITIVE_INFINITY];
  for (let i = 1; i + 1 < shapes.length; i++) {
    const [before, after] = [shapes[i - 1], shapes[i + 1]];
    if (!before || !after) continue;
    const span = (after.width / before.width) * (before.height / after.height);
    if (span < least) [at, least] = [i, span];
  }
  return at;
}

/** The lowest shape that is no wider than a limit; the narrowest, where none is. */
export function within<T extends Sized>(shapes: readonly T[], width: number): T {
  const found = shapes.findLast((shape) => shape.width <= width) ?? shapes[0];
  if (!found) throw new Error('a branch without a shape');
  return found;
}

/** The narrowest shape that is no higher than a limit; the lowest, where none is. */
export function under<T extends Sized>(shapes: readonly T[], height: number): T {
  const found = shapes.find((shape) => shape.height <= height) ?? shapes.at(-1);
  if (!found) throw new Error('a branch without a shape');
  return found;
}

/** A few of many sizes, evenly taken, the smallest and largest with them. */
export function some(sizes: Iterable<number>, most: number): readonly number[] {
  const sorted = [...new Set(sizes)].sort((a, b) => a - b);
  if (sorted.length <= most) return sorted;
  return Array.from({ length: most }, (_, i) => {
    const at = most === 1 ? sorted.length - 1 : Math.round((i * (sorted.length - 1)) / (most - 1));
    return sorted[at] ?? 0;
  });
}
