// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import type { Box, Connector, Sheet, TextLine } from '../drawing.ts';
import { texts } from './texts.ts';

/** How the frame of a box is drawn; a change is told by its shape, not by colour. */
type FrameStyle = 'root' | 'staff' | 'political' | 'plain' | 'new' | 'closed' | 'ghost';

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly style: FrameStyle;
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
  /** White, on the dark ground of the topmost box. */
  readonly light: boolean;
}

/** A sheet as organisation.typ draws it. Lengths are in points, to be scaled; `left` is not scaled. */
export interface Page {
  readonly number: number;
  readonly title: string;
  readonly alt: string;
  readonly cutFrom: number | null;
  readonly back: string | null;
  readonly scale: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly frames: readonly Frame[];
  readonly lines: readonly Line[];
  readonly references: readonly Reference[];
  readonly connectors: readonly Connector[];
}

/** A line that leads to another page. */
interface Reference extends Line {
  readonly to: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

export function pageOf(sheet: Sheet, room: Room, language: Language): Page {
  const { number, title, cutFrom, drawing } = sheet;
  const { width, height, boxes, connectors } = drawing;
  const scale = Math.min(sheet.scale, room.width / width, room.height / height);
  const say = texts[language];
  return {
    number,
    title,
    alt: say.drawing(title, unitsIn(boxes), sheet.of + 1),
    cutFrom,
    back: cutFrom === null ? null : say.continuedFrom(cutFrom),
    scale,
    left: (room.width - width * scale) / 2,
    width,
    height,
    frames: boxes.filter(({ frame }) => frame === 'box').map(frameOf),
    lines: boxes.flatMap((box) =>
      box.lines.filter((line) => !leads(box, line)).map((line) => lineOf(box, line)),
    ),
    references: boxes.flatMap((box) => referencesOf(box)),
    connectors,
  };
}

function unitsIn(boxes: readonly Box[]): number {
  return new Set(boxes.map(({ unitId }) => unitId)).size;
}

function frameOf(box: Box): Frame {
  const { x, y, width, height } = box;
  return { x, y, width, height, style: styleOf(box) };
}

function styleOf({ change, relation }: Box): FrameStyle {
  if (change === 'new' || change === 'closed' || change === 'ghost') return change;
  return relation === 'line' ? 'plain' : relation;
}

function leads({ continuedOn }: Box, { role }: TextLine): boolean {
  return role === 'reference' && continuedOn !== undefined;
}

function lineOf(box: Box, { text, role, x, y, size }: TextLine): Line {
  const light = box.frame === 'box' && styleOf(box) === 'root';
  return { text, x, y, size, weight: role === 'name' || role === 'reference' ? 600 : 400, light };
}

function referencesOf(box: Box): readonly Reference[] {
  const { continuedOn } = box;
  if (continuedOn === undefined) return [];
  return box.lines
    .filter((line) => leads(box, line))
    .map((line) => ({ ...lineOf(box, line), to: continuedOn }));
}
