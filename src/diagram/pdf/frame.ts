// SPDX-License-Identifier: MPL-2.0
import type { Box } from '../drawing.ts';
import type { Ink } from '../svg/css.ts';

/** The frame of a box: lengths in the drawing's own measure, colours as `#rrggbb`, null for none. */
export interface Frame extends Stroke {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string | null;
  readonly radius: number;
}

interface Stroke {
  readonly stroke: string;
  readonly thickness: number;
  readonly dash: readonly number[] | null;
}

/** Frames look as they do on the screen; a row of a plain list has one only where it tells of a change. */
export function framesOf(boxes: readonly Box[], ink: Ink): readonly Frame[] {
  return boxes.flatMap((box) => {
    const { x, y, width, height, frame, relation, change } = box;
    const changed = changedStroke(box, ink);
    if (frame === 'none' && changed === null) return [];
    const fill = frame === 'none' || change === 'ghost' ? null : fillOf(box, ink);
    const radius = relation === 'political' ? 14 : 3;
    const outer = { x, y, width, height, fill, radius, ...(changed ?? strokeOf(box, ink)) };
    return change === 'moved' && frame === 'box' ? [outer, within(outer)] : [outer];
  });
}

/** The second line of what has moved. */
function within(outer: Frame): Frame {
  const { x, y, width, height, radius } = outer;
  return {
    ...outer,
    ...{ x: x + 3, y: y + 3, width: width - 6, height: height - 6, radius: Math.max(1, radius - 3) },
  };
}

function fillOf({ level, relation }: Box, { brand, tint, paper }: Ink): string {
  if (relation === 'staff' || relation === 'political') return paper;
  return level === 0 ? brand : level === 1 ? tint : paper;
}

function strokeOf({ level, relation }: Box, { brand, edge }: Ink): Stroke {
  if (relation === 'staff') return { stroke: edge, thickness: 1, dash: [4, 3] };
  if (relation === 'political' || level === 1) return { stroke: brand, thickness: 1.5, dash: null };
  return { stroke: level === 0 ? brand : edge, thickness: 1, dash: null };
}

/** What has changed is told by the shape of the line, not by its colour alone. */
function changedStroke(box: Box, ink: Ink): Stroke | null {
  if (box.change === undefined) return null;
  if (box.change === 'new') return { stroke: ink.accent, thickness: box.leaf ? 1.5 : 2.5, dash: null };
  if (box.change === 'closed') return { stroke: ink.soft, thickness: 1, dash: [8, 4] };
  if (box.change === 'ghost') return { stroke: ink.soft, thickness: 1, dash: [1, 4] };
  if (box.frame === 'none') return null;
  if (box.change === 'moved') return { stroke: ink.accent, thickness: 1, dash: strokeOf(box, ink).dash };
  return { ...strokeOf(box, ink), thickness: 2 };
}
