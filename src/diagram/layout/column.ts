// SPDX-License-Identifier: MPL-2.0
import type { Canvas } from './canvas.ts';
import { gap } from './metrics.ts';
import { moved, type Profile } from './profile.ts';
import type { Led } from './sideband.ts';

/** What hangs on a bus: it is reached from above at `entryX`; its own top is the bus. */
export interface Hung {
  readonly width: number;
  readonly height: number;
  readonly entryX: number;
  readonly profile: Profile;
  /** Whether it is more than one box. */
  readonly branch: boolean;
  /** How many levels stand under the units in it. */
  readonly depth: number;
  readonly draw: (canvas: Canvas, x: number, y: number) => void;
}

const drop = gap.down / 2;

/** One branch by itself, reached at its head's top. */
export function single({ block, style }: Led): Hung {
  const { width, height, entryX, profile, depth } = block;
  return {
    ...{ width, entryX, depth, branch: depth > 0 },
    height: height + drop,
    profile: [{ top: 0, bottom: drop, left: entryX, right: entryX }, ...moved(profile, 0, drop)],
    draw: (canvas, x, y) => {
      canvas.line(style, [x + entryX, y], [x + entryX, y + drop]);
      block.draw(canvas, x, y + drop);
    },
  };
}

/** Branches one under another beside a line, each reached from its side. Rows of a plain list need no line each. */
export function spine(led: readonly Led[]): Hung {
  const places = placesIn(led);
  const [width, height] = [widthIn(led), heightOf(led, places)];
  return {
    ...{ width, height },
    entryX: gap.spine,
    profile: [{ top: 0, bottom: height, left: 0, right: width }],
    branch: true,
    depth: depthOf(led),
    draw: (canvas, x, y) => {
      drawSpine(canvas, led, places, x + gap.spine, y);
      for (const [i, { block }] of led.entries()) block.draw(canvas, x + gap.indent, y + (places[i] ?? 0));
    },
  };
}

/** How wide branches are on a spine. */
export function widthIn(led: readonly Led[]): number {
  return gap.indent + led.reduce((widest, { block }) => Math.max(widest, block.width), 0);
}

/** How high they are. */
export function heightOf(led: readonly Led[], places = placesIn(led)): number {
  return (places.at(-1) ?? 0) + (led.at(-1)?.block.height ?? 0);
}

function placesIn(led: readonly Led[]): readonly number[] {
  const places: number[] = [];
  let y: number = led[0]?.block.row ? gap.rows + 4 : drop;
  const rhythm = rhythmOf(led);
  for (const [i, one] of led.entries()) {
    const before = led[i - 1];
    if (before) y += spaceBetween(before, one, rhythm);
    places.push(y);
    y += one.block.height;
  }
  return places;
}

function depthOf(led: readonly Led[]): number {
  return led.reduce((deepest, { block }) => Math.max(deepest, block.depth), 0);
}

/** Branches stand further apart the more there is under them, so that what belongs together is seen from afar. */
export function rhythmOf(led: readonly Led[]): number {
  const depth = depthOf(led);
  return depth > 1 ? gap.stackDeep : depth === 1 ? gap.stackBranches : gap.stack;
}

function spaceBetween(above: Led, below: Led, rhythm: number): number {
  if (above.block.row && below.block.row) return gap.rows;
  return above.style === below.style ? rhythm : gap.stackBranches;
}

function drawSpine(
  canvas: Canvas,
  led: readonly Led[],
  places: readonly number[],
  x: number,
  y: number,
): void {
  const last = led.at(-1);
  if (!last) return;
  const reach = last.block.row ? last.block.height - 4 : last.block.entryY;
  const ofLine = led.some(({ style }) => style === 'line');
  canvas.line(ofLine ? 'line' : last.style, [x, y], [x, y + (places.at(-1) ?? 0) + reach]);
  for (const [i, { block, style }] of led.entries()) {
    if (block.row) continue;
    const level = y + (places[i] ?? 0) + block.entryY;
    canvas.line(style, [x, level], [x - gap.spine + gap.indent + block.headLeft, level]);
  }
}
