// SPDX-License-Identifier: MPL-2.0
import type { Box, Change } from './drawing.ts';

/** A sign is so high and wide. */
const signSize = 10;

/** The room that a sign takes before the words it goes with. */
export const signRoom = 15;

/** The sign of a change, and where it stands in the drawing. */
export interface PlacedSign {
  readonly sign: Change;
  readonly x: number;
  readonly y: number;
}

/** The sign of a box that has changed: before the words that say what it has been through. */
export function signOf({ change, lines }: Box): PlacedSign | undefined {
  const words = lines.find(({ role }) => role === 'change');
  return change && words && { sign: change, x: words.x - signRoom, y: words.y - signSize };
}
