// SPDX-License-Identifier: MPL-2.0
import { type Paper as PaperName, paper } from '../layout/target.ts';

/** Which paper a drawing is made for. */
export interface PaperChoice {
  readonly paper: PaperName;
  readonly landscape: boolean;
}

/** A sheet of paper, in points: its size, the margin all round, and the room for its heading and for its drawing. */
export interface PaperSheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly head: number;
  readonly room: { readonly width: number; readonly height: number };
  /** How much larger than on A4 the type of heading and foot is: a large sheet is read from farther away. */
  readonly type: number;
}

/** ISO 216, in points (1/72 inch). */
const sizes: Readonly<Record<PaperName, readonly [short: number, long: number, type: number]>> = {
  a4: [595.28, 841.89, 1],
  a3: [841.89, 1190.55, 1.1],
  a1: [1683.78, 2383.94, 1.25],
};

/** The foot stands in the margin. */
export function paperOf({ paper: name, landscape }: PaperChoice): PaperSheet {
  const [short, long, type] = sizes[name];
  const target = paper(name, landscape ? 'landscape' : 'portrait');
  const room = { width: target.width, height: target.height ?? 0 };
  const [width, height] = landscape ? [long, short] : [short, long];
  const margin = (width - room.width) / 2;
  return { width, height, margin, head: height - room.height - 2 * margin, room, type };
}
