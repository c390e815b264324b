// SPDX-License-Identifier: MPL-2.0
import type { Block } from './block.ts';
import type { Hung } from './column.ts';
import { gap } from './metrics.ts';
import { distance, moved, type Profile, together } from './profile.ts';
import type { Trunk } from './trunk.ts';

/** Whether a head stands over the middle of what is under it, or over its left end. */
export type Lean = 'centred' | 'left';

/** A shape before it is put together: the room it takes at most. */
export interface Draft {
  readonly width: number;
  readonly height: number;
  readonly build: () => Block;
}

/** A unit without anything on a bus under it. */
export function alone(trunk: Trunk): Draft {
  const build = () => assembled(trunk, [], 0, (canvas, x, y) => trunk.draw(canvas, x, y, false));
  return { width: widthOf(trunk), height: trunk.height, build };
}

/** A unit with one column that hangs on a line under its left edge. */
export function hanging(trunk: Trunk, column: Hung): Draft {
  const left = trunk.headLeft;
  return {
    width: Math.max(widthOf(trunk), column.width),
    height: trunk.height + column.height,
    build: () =>
      assembled(trunk, [moved(column.profile, left, trunk.height)], column.depth, (canvas, x, y) => {
        trunk.draw(canvas, x, y, false);
        column.draw(canvas, x + left, y + trunk.height);
      }),
  };
}

/** A unit with columns side by side on a bus under it, as near each other as their outlines let them. */
export function spread(trunk: Trunk, columns: readonly Hung[], lean: Lean): Draft {
  const across = columns.reduce((sum, { width }, i) => sum + width + (i === 0 ? 0 : space(columns, i)), 0);
  const down = Math.max(...columns.map(({ height }) => height));
  return {
    width: Math.max(widthOf(trunk), across),
    height: trunk.height + gap.down / 2 + down,
    build: () => spreadBlock(trunk, columns, lean),
  };
}

function widthOf({ profile }: Trunk): number {
  return Math.max(...profile.map(({ right }) => right)) - Math.min(...profile.map(({ left }) => left));
}

function spreadBlock(trunk: Trunk, columns: readonly Hung[], lean: Lean): Block {
  const xs = sideBySide(columns);
  const entries = columns.map(({ entryX }, i) => (xs[i] ?? 0) + entryX);
  const [first = 0, last = 0] = [entries[0], entries.at(-1)];
  const offset = lean === 'centred' ? -middleOf(columns, xs, entries) : trunk.headLeft - Math.min(...xs);
  const bus = trunk.height + gap.down / 2;
  // Over its left end a head that has nothing beside its trunk goes straight on into the first column.
  const foot = lean === 'left' && trunk.plain ? Math.min(0, first + offset) : 0;
  const from = Math.min(foot, first + offset);
  const to = Math.max(foot, last + offset);
  const line: Profile = [{ top: trunk.height, bottom: bus, left: from, right: to }];
  const parts = columns.map(({ profile }, i) => moved(profile, (xs[i] ?? 0) + offset, bus));
  const depth = Math.max(...columns.map((column) => column.depth));
  return assembled(trunk, [line, ...parts], depth, (canvas, x, y) => {
    trunk.draw(canvas, x, y, foot === 0);
    canvas.line('line', [x + foot, y + trunk.height], [x + foot, y + bus]);
    canvas.line('line', [x + from, y + bus], [x + to, y + bus]);
    for (const [i, column] of columns.entries()) column.draw(canvas, x + offset + (xs[i] ?? 0), y + bus);
  });
}

/** Nearer to the line of a column than this, a trunk would make a small step: it runs straight on instead. */
const step = 14;

/** Where a trunk stands over the middle of all its columns, but never beyond the bus. */
function middleOf(columns: readonly Hung[], xs: readonly number[], entries: readonly number[]): number {
  const right = Math.max(...columns.map(({ width }, i) => (xs[i] ?? 0) + width));
  const [first = 0, last = 0] = [entries[0], entries.at(-1)];
  const middle = Math.round(Math.min(last, Math.max(first, right / 2)));
  return entries.find((entry) => Math.abs(entry - middle) < step) ?? middle;
}

/** The space between a column and the one before it. */
function space(columns: readonly Hung[], i: number): number {
  return columns[i]?.branch || columns[i - 1]?.branch ? gap.branches : gap.across;
}

function sideBySide(columns: readonly Hung[]): readonly number[] {
  const xs: number[] = [];
  let before: Profile = [];
  let entry = -Infinity;
  for (const [i, column] of columns.entries()) {
    const x =
      i === 0 ? 0 : Math.max(distance(before, column.profile, space(columns, i)), entry + 1 - column.entryX);
    xs.push(x);
    entry = x + column.entryX;
    before = i === columns.length - 1 ? before : together(before, moved(column.profile, x, 0));
  }
  return xs;
}

/** A block whose trunk runs at x 0 of the parts' own measures. `under`: how many levels stand under those under its unit. */
function assembled(trunk: Trunk, parts: readonly Profile[], under: number, draw: Block['draw']): Block {
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
    depth: under + 1,
    row: false,
    draw: (canvas, x, y) => draw(canvas, x - left, y),
  };
}
