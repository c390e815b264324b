// SPDX-License-Identifier: MPL-2.0
import type { Box, TextLine } from '../drawing.ts';
import type { Ink } from '../svg/css.ts';

/** A line of text: where its baseline begins and its size, in the drawing's own measure. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  /** The name of a unit that is closed is struck through. */
  readonly struck: boolean;
}

/** A line that leads to another sheet. */
export interface Reference extends Line {
  readonly to: number;
}

/** The lines look as they do on the screen. */
export function lineOf(box: Box, line: TextLine, ink: Ink): Line {
  const { text, x, y, size, role } = line;
  const struck = box.change === 'closed' && role === 'name';
  return { text, x, y, size, weight: weightOf(box, line), fill: fillOf(box, line, ink), struck };
}

function weightOf({ frame, level, leaf, change }: Box, { role }: TextLine): 400 | 600 {
  if (role === 'change' || role === 'reference') return 600;
  const light = frame === 'none' || change === 'ghost' || (leaf && level > 1);
  return role === 'name' && !light ? 600 : 400;
}

function fillOf(
  { level, frame, relation }: Box,
  { role }: TextLine,
  { brandInk, ink, soft, accent }: Ink,
): string {
  const onBrand = level === 0 && frame === 'box' && relation !== 'staff' && relation !== 'political';
  if (onBrand) return brandInk;
  if (role === 'name') return ink;
  return role === 'leader' || role === 'note' ? soft : accent;
}
