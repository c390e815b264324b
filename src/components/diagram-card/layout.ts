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
  /** Political bodies, which stand over the unit; from the top down. */
  readonly over: readonly Box[];
  readonly root: Box;
  readonly under: readonly Box[];
  /** Units that were left out, because a small drawing must stay small. */
  readonly left: number;
}

export const lineHeight = 17;
const width = 300;
const indent = 28.5;
const padding = 7;
const gap = 8;
const letterWidth = 7.4;
const mostOver = 3;
const mostUnder = 9;

/** A small drawing of a unit and those next to it: a column, so that names stay readable on a phone. */
export function drawFirstLevel(name: string, units: readonly DiagramUnit[]): Drawing {
  const isPolitical = ({ relation }: DiagramUnit) => relation === 'political';
  const above = units.filter(isPolitical).slice(0, mostOver);
  const below = units.filter((unit) => !isPolitical(unit));
  const shown = below.length > mostUnder ? below.slice(0, mostUnder - 1) : below;
  const over = stack(above, 0.5, 0.5);
  const root = boxAt(
    { name },
    0.5,
    over.reduce((y, { height }) => y + height + gap, 0.5),
  );
  const under = stack(shown, indent, root.y + root.height + gap);
  const left = units.length - above.length - shown.length;
  const { y, height } = under.at(-1) ?? root;
  return { width, height: y + height + (left > 0 ? gap + lineHeight : 1), over, root, under, left };
}

/** Boxes one under the other. */
function stack(units: readonly DiagramUnit[], x: number, from: number): readonly Box[] {
  let y = from;
  return units.map((unit) => {
    const box = boxAt(unit, x, y);
    y += box.height + gap;
    return box;
  });
}

function boxAt({ name, ...unit }: DiagramUnit, x: number, y: number): Box {
  const room = width - x - 1;
  const lines = wrapName(name, Math.floor((room - 2 * padding) / letterWidth));
  const height = (lines.length + (unit.note ? 1 : 0)) * lineHeight + 2 * padding - 2;
  return { ...unit, lines, x, y, width: room, height };
}

export const textInset = { x: 10, y: padding + 11 } as const;
