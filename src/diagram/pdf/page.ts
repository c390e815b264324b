// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import type { Box, Connector, Sheet, TextLine } from '../drawing.ts';
import { type PlacedSign, signOf } from '../sign.ts';
import type { Ink } from '../svg/css.ts';
import { type Frame, framesOf } from './frame.ts';
import { type Line, lineOf, type Reference } from './line.ts';
import type { PaperSheet } from './paper.ts';
import { texts } from './texts.ts';

/** A sheet as organisation.typ draws it: in the drawing's own measure, `scale` points to one. `left` is in points. */
export interface Page {
  readonly number: number;
  readonly title: string;
  readonly alt: string;
  readonly scale: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly frames: readonly Frame[];
  readonly marks: readonly PlacedSign[];
  readonly lines: readonly Line[];
  readonly references: readonly Reference[];
  readonly connectors: readonly Connector[];
}

export function pageOf(sheet: Sheet, { room }: PaperSheet, ink: Ink, language: Language): Page {
  const { number, of, title, drawing } = sheet;
  const { width, height, boxes, connectors } = drawing;
  const scale = Math.min(sheet.scale, room.width / width, room.height / height);
  const set = boxes.flatMap((box) => box.lines.map((line) => setLine(sheet, box, line, ink)));
  return {
    ...{ number, title, scale, width, height, connectors },
    alt: texts[language].drawing(title, unitsIn(boxes), of + 1),
    left: (room.width - width * scale) / 2,
    frames: framesOf(boxes, ink),
    marks: boxes.flatMap((box) => signOf(box) ?? []),
    lines: set.filter((line) => !('to' in line)),
    references: set.filter((line) => 'to' in line),
  };
}

function unitsIn(boxes: readonly Box[]): number {
  return new Set(boxes.map(({ unitId }) => unitId)).size;
}

function setLine(sheet: Sheet, box: Box, line: TextLine, ink: Ink): Line | Reference {
  const set = lineOf(box, line, ink);
  const to = line.text.startsWith('↑') ? sheet.cutFrom : box.continuedOn;
  return line.role === 'reference' && typeof to === 'number' ? { ...set, to } : set;
}
