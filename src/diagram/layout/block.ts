// SPDX-License-Identifier: MPL-2.0
import type { Canvas } from './canvas.ts';
import type { Face } from './face.ts';
import type { Profile } from './profile.ts';

/** A branch in one of its shapes, from its own corner: how much room it takes, where lines arrive, and how it is drawn. */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** Where a line from above arrives, at the top. */
  readonly entryX: number;
  /** How high a line from the side arrives; there it goes in to `headLeft` from the left, to `headRight` from the right. */
  readonly entryY: number;
  readonly headLeft: number;
  readonly headRight: number;
  readonly profile: Profile;
  /** How many levels stand under its unit, 0 for a unit alone. */
  readonly depth: number;
  /** Whether it is a row of a plain list. */
  readonly row: boolean;
  /** Puts it into a drawing, with its corner at a place. */
  readonly draw: (canvas: Canvas, x: number, y: number) => void;
}

/** A unit alone. */
export function blockOf(face: Face): Block {
  const { width, height, frame } = face;
  const firstLine = frame === 'box' ? Math.round(height / 2) : 12;
  return {
    width,
    height,
    entryX: Math.round(width / 2),
    entryY: firstLine,
    headLeft: 0,
    headRight: width,
    profile: [{ top: 0, bottom: height, left: 0, right: width }],
    depth: 0,
    row: frame === 'none',
    draw: (canvas, x, y) => canvas.box(face, x, y),
  };
}
