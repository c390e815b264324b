// SPDX-License-Identifier: MPL-2.0

/** Divides things in their order among columns so that the highest column is as low as can be; answers how many go in each. */
export function divide(heights: readonly number[], columns: number, space: number): readonly number[] {
  let low = Math.max(0, ...heights);
  let high = heights.reduce((sum, height) => sum + height + space, 0);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (needed(heights, middle, space) <= columns) high = middle;
    else low = middle;
  }
  return fill(heights, high, space);
}

/** How many columns of that height it takes. */
function needed(heights: readonly number[], limit: number, space: number): number {
  let [columns, y] = [0, Number.POSITIVE_INFINITY];
  for (const height of heights) {
    y += space + height;
    if (y <= limit) continue;
    columns++;
    y = height;
  }
  return columns;
}

function fill(heights: readonly number[], limit: number, space: number): readonly number[] {
  const counts: number[] = [];
  let y = Number.POSITIVE_INFINITY;
  for (const height of heights) {
    const below = y + space + height;
    if (below <= limit) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else counts.push(1);
    y = below <= limit ? below : height;
  }
  return counts;
}

/** The parts of a list with these many members. */
export function parts<T>(list: readonly T[], counts: readonly number[]): readonly (readonly T[])[] {
  let at = 0;
  return counts.map((count) => {
    at += count;
    return list.slice(at - count, at);
  });
}
