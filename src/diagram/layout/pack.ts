// SPDX-License-Identifier: MPL-2.0
import { heightOf, widthIn } from './column.ts';
import { gap } from './metrics.ts';
import type { Led } from './sideband.ts';

/** More branches than this are divided among columns in a simpler way. */
export const mostPacked = 40;

/** The best way to place the first branches: how wide, and how uneven. */
interface Packed {
  readonly width: number;
  readonly uneven: number;
  readonly before?: Packed | undefined;
  readonly column: readonly Led[];
}

/**
 * Divides branches in their order among columns that are no higher than a limit, so that all of them together are as
 * narrow as can be; of ways that are equally narrow, the most even one. `choices`: the branches in the shapes that
 * columns of different widths would give them. Undefined where a branch is higher than the limit.
 */
export function packed(
  choices: readonly (readonly Led[])[],
  limit: number,
): readonly (readonly Led[])[] | undefined {
  const count = choices[0]?.length ?? 0;
  const best: (Packed | undefined)[] = [{ width: 0, uneven: 0, column: [] }];
  for (let from = 0; from < count; from++) {
    const before = best[from];
    if (!before) continue;
    for (const led of choices) extend(best, before, led, from, limit);
  }
  return columnsOf(best[count]);
}

/** Tries all columns that begin with a branch. */
function extend(
  best: (Packed | undefined)[],
  before: Packed,
  led: readonly Led[],
  from: number,
  limit: number,
): void {
  for (let to = from + 1; to <= led.length; to++) {
    const column = led.slice(from, to);
    const height = heightOf(column);
    if (height > limit) return;
    const width = before.width + widthIn(column) + gap.branches;
    const uneven = before.uneven + height * height;
    const known = best[to];
    if (!known || width < known.width || (width === known.width && uneven < known.uneven))
      best[to] = { width, uneven, before, column };
  }
}

function columnsOf(last: Packed | undefined): readonly (readonly Led[])[] | undefined {
  if (!last) return undefined;
  const columns: (readonly Led[])[] = [];
  for (let one: Packed | undefined = last; one?.before; one = one.before) columns.unshift(one.column);
  return columns;
}
