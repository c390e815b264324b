// SPDX-License-Identifier: MPL-2.0
import { heightOf, rhythmOf, widthIn } from './column.ts';
import { divide, parts } from './divide.ts';
import { front, some } from './front.ts';
import { gap } from './metrics.ts';
import { mostPacked, packed } from './pack.ts';
import type { Led } from './sideband.ts';

/** Branches in their order, divided among columns. */
export type Columns = readonly (readonly Led[])[];

export interface ColumnsAsked {
  /** How many branches a column has at least, but for the last one. */
  readonly fewest: number;
  /** How many ways are wanted. */
  readonly most: number;
}

const columnCounts = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 32, 40, 50];

/**
 * The ways to divide branches among two and more columns that are worth their room: evenly at each width, and as
 * narrow as can be at the heights that this gives. `choices`: the branches in the shapes that columns of different
 * widths give them.
 */
export function columnsOf(
  choices: readonly (readonly Led[])[],
  { fewest, most }: ColumnsAsked,
): readonly Columns[] {
  const divided = choices.flatMap((led) => evenly(led, fewest)).map(sized);
  const narrow = choices.length === 1 ? [] : narrowest(choices, divided, most);
  return front([...divided, ...narrow], 2 * most).map(({ columns }) => columns);
}

interface Sized {
  readonly columns: Columns;
  readonly width: number;
  readonly height: number;
}

function evenly(led: readonly Led[], fewest: number): readonly Columns[] {
  const counts = columnCounts.filter((count) => (count - 1) * fewest < led.length && count < led.length);
  const heights = led.map(({ block }) => block.height);
  const space = led[0]?.block.row ? gap.rows : rhythmOf(led);
  return counts.map((count) => parts(led, divide(heights, count, space)));
}

/** Branches that are many are only divided evenly. */
function narrowest(
  choices: readonly (readonly Led[])[],
  divided: readonly Sized[],
  most: number,
): readonly Sized[] {
  if ((choices[0]?.length ?? 0) > mostPacked) return [];
  // A little higher is often much narrower: then no branch has to go in breadth for the sake of a few lines.
  const limits = divided.flatMap(({ height }) => [height, Math.round(height * 1.1)]);
  return some(limits, 2 * most).flatMap((limit) => {
    const columns = packed(choices, limit);
    return columns && columns.length > 1 ? [sized(columns)] : [];
  });
}

function sized(columns: Columns): Sized {
  let [width, height] = [0, 0];
  for (const led of columns) {
    width += widthIn(led) + gap.branches;
    height = Math.max(height, heightOf(led));
  }
  return { columns, width, height };
}
