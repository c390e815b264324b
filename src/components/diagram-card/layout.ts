// SPDX-License-Identifier: MPL-2.0
import { wrapName } from './wrap.ts';

/** A unit of the first level, as it is drawn. */
export interface DiagramUnit {
  readonly name: string;
  /** What it holds: `5 kontorer, 3 stabsfunktioner`. */
  readonly note?: string | undefined;
  readonly relation?: 'line' | 'staff' | 'political' | undefined;
}

/** A box with its lines of text; all measures in units of the drawing, one of which is a CSS pixel at full size. */
export interface Box extends Omit<DiagramUnit, 'name'> {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly root: Box;
  readonly boxes: readonly Box[];
  /** Units that were left out, because a small drawing must stay small. */
  readonly left: number;
}

export const lineHeight = 17;
const width = 300;
const indent = 28.5;
const padding = 7;
const gap = 8;
const letterWidth = 7.4;
const mostBoxes = 9;

/** A small drawing of a unit and those directly under it: a column, so that names stay readable on a phone. */
export function drawFirstLevel(name: string, units: readonly DiagramUnit[]): Drawing {
  const shown = units.length > mostBoxes ? units.slice(0, mostBoxes - 1) : units;
  const root = boxAt({ name }, 0.5, 0.5);
  const boxes: Box[] = [];
  let bottom = root.y + root.height;
  for (const unit of shown) {
    const box = boxAt(unit, indent, bottom + gap);
    boxes.push(box);
    bottom = box.y + box.height;
  }
  const left = units.length - shown.length;
  return { width, height: bottom + (left > 0 ? gap + lineHeight : 1), root, boxes, left };
}

function boxAt({ name, ...unit }: DiagramUnit, x: number, y: number): Box {
  const room = width - x - 1;
  const lines = wrapName(name, Math.floor((room - 2 * padding) / letterWidth));
  const height = (lines.length + (unit.note ? 1 : 0)) * lineHeight + 2 * padding - 2;
  return { ...unit, lines, x, y, width: room, height };
}

export const textInset = { x: 10, y: padding + 11 } as const;
