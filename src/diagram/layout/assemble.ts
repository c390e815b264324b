// SPDX-License-Identifier: MPL-2.0
import type { Block } from './block.ts';
import type { Hung } from './column.ts';
import { gap } from './metrics.ts';
import { distance, moved, type Profile, together } from './profile.ts';
import type { Trunk } from './trunk.ts';

/** Whether a head stands over the middle of what is under it, or over its left end. */
export type Lean = 'centred' | 'left';

/** A unit without anything on a bus under it. */
export function alone(trunk: Trunk): Block {
  return assembled(trunk, [], false, (canvas, x, y) => trunk.draw(canvas, x, y, false));
}

/** A unit with one column that hangs on a line under its left edge. */
export function hanging(trunk: Trunk, column: Hung): Block {
  const left = trunk.headLeft;
  const parts = [moved(column.profile, left, trunk.height)];
  return assembled(trunk, parts, true, (canvas, x, y) => {
    trunk.draw(canvas, x, y, false);
    column.draw(canvas, x + left, y + trunk.height);
  });
}

/** A unit with columns side by side on a bus under it, as near each other as their outlines let them. */
export function spread(trunk: Trunk, columns: readonly Hung[], lean: Lean): Block {
  const xs = sideBySide(columns);
  const entries = columns.map(({ entryX }, i) => (xs[i] ?? 0) + entryX);
  const [first = 0, last = 0] = [entries[0], entries.at(-1)];
  const offset = lean === 'centred' ? -Math.round((first + last) / 2) : trunk.headLeft - Math.min(...xs);
  const bus = trunk.height + gap.down / 2;
  const from = Math.min(0, first + offset);
  const to = Math.max(0, last + offset);
  const line: Profile = [{ top: trunk.height, bottom: bus, left: from, right: to }];
  const parts = columns.map(({ profile }, i) => moved(profile, (xs[i] ?? 0) + offset, bus));
  return assembled(trunk, [line, ...parts], true, (canvas, x, y) => {
    trunk.draw(canvas, x, y, true);
    canvas.line('line', [x, y + trunk.height], [x, y + bus]);
    canvas.line('line', [x + from, y + bus], [x + to, y + bus]);
    for (const [i, column] of columns.entries()) column.draw(canvas, x + offset + (xs[i] ?? 0), y + bus);
  });
}

function sideBySide(columns: readonly Hung[]): readonly number[] {
  const xs: number[] = [];
  let before: Profile = [];
  let entry = -Infinity;
  for (const [i, column] of columns.entries()) {
    const space = column.branch || columns[i - 1]?.branch ? gap.branches : gap.across;
    const x = i === 0 ? 0 : Math.max(distance(before, column.profile, space), entry + 1 - column.entryX);
    xs.push(x);
    entry = x + column.entryX;
    before = i === columns.length - 1 ? before : together(before, moved(column.profile, x, 0));
  }
  return xs;
}

/** A block whose trunk runs at x 0 of the parts' own measures. */
function assembled(trunk: Trunk, parts: readonly Profile[], branch: boolean, draw: Block['draw']): Block {
  const whole = together(trunk.profile, ...parts);
  const left = Math.min(...whole.map((band) => band.left));
  return {
    width: Math.max(...whole.map((band) => band.right)) - left,
    height: Math.max(...whole.map(({ bottom }) => bottom)),
    entryX: -left,
    entryY: trunk.entryY,
    headLeft: trunk.headLeft - left,
    headRight: trunk.headRight - left,
    profile: moved(whole, -left, 0),
    branch,
    row: false,
    draw: (canvas, x, y) => draw(canvas, x - left, y),
  };
}
