// SPDX-License-Identifier: MPL-2.0

export type PaperName = 'a4' | 'a3' | 'a1';

/** Which paper a drawing is made for. */
export interface PaperChoice {
  readonly paper: PaperName;
  readonly landscape: boolean;
}

/** A sheet of paper, in points: its size, and what goes from it for the margin all round, the heading, and the foot. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly head: number;
  readonly foot: number;
  /** How much larger than on A4 the type of heading and foot is: a large sheet is read from farther away. */
  readonly type: number;
}

/** ISO 216, in points (1/72 inch). */
const papers: Readonly<Record<PaperName, Paper>> = {
  a4: { width: 595.28, height: 841.89, margin: 28, head: 40, foot: 16, type: 1 },
  a3: { width: 841.89, height: 1190.55, margin: 34, head: 50, foot: 20, type: 1.25 },
  a1: { width: 1683.78, height: 2383.94, margin: 57, head: 84, foot: 34, type: 2.1 },
};

export function paperOf({ paper, landscape }: PaperChoice): Paper {
  const upright = papers[paper];
  return landscape ? { ...upright, width: upright.height, height: upright.width } : upright;
}

/** The room that a sheet of a drawing has on its page, in points. What is larger is made smaller until it fits. */
export function drawingRoom(choice: PaperChoice): { readonly width: number; readonly height: number } {
  const { width, height, margin, head, foot } = paperOf(choice);
  return { width: width - 2 * margin, height: height - 2 * margin - head - foot };
}
