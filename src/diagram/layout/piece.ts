// SPDX-License-Identifier: MPL-2.0
import type { Canvas } from './canvas.ts';
import type { Face } from './face.ts';
import type { Band } from './profile.ts';

/** Something on a trunk that runs down at x 0: a box across it, or branches beside it. */
export interface Piece {
  readonly height: number;
  readonly bands: readonly Band[];
  /** How far down the first and the last line from the trunk leave it. */
  readonly firstEntry: number;
  readonly lastEntry: number;
  readonly draw: (canvas: Canvas, x: number, y: number) => void;
}

/** A unit's box across the trunk. */
export function boxPiece(face: Face): Piece {
  const { width, height } = face;
  const left = -Math.round(width / 2);
  const middle = Math.round(height / 2);
  return {
    height,
    bands: [{ top: 0, bottom: height, left, right: left + width }],
    firstEntry: middle,
    lastEntry: middle,
    draw: (canvas, x, y) => canvas.box(face, x + left, y),
  };
}
