// SPDX-License-Identifier: MPL-2.0
import type { Block } from './block.ts';
import type { Node } from './node.ts';
import type { Target } from './target.ts';

/** How large a shape could stand, if nothing but the room limited it. */
export function roomFor({ width, height }: Block, target: Target): number {
  const across = target.width / (width + 2);
  return target.height === null ? across : Math.min(across, target.height / (height + 2));
}

/** In no drawing do boxes take more of the room than this. */
const densest = 0.7;

/** Whether the boxes alone, as near each other as they ever stand, take more room than there is at a size that can be read. */
export function isHopeless(node: Node, { width, height, smallest }: Target): boolean {
  return height !== null && inked(node) * smallest ** 2 > densest * width * height;
}

function inked({ face, political, staff, line }: Node): number {
  const below = [...political, ...staff, ...line];
  return below.reduce((sum, child) => sum + inked(child), face.width * face.height);
}
