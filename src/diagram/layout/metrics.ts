// SPDX-License-Identifier: MPL-2.0

/** Distances of the drawing, in its own unit. All text stands on a grid of these line heights. */
export const type = {
  root: { size: 17, line: 21, weight: 'semibold' },
  name: { size: 13, line: 16, weight: 'semibold' },
  plainName: { size: 13, line: 16, weight: 'regular' },
  text: { size: 12, line: 15, weight: 'regular' },
} as const;

/** The smallest type in any drawing. */
export const smallest = type.text.size;

export const gap = {
  /** Between text and its box, across and down. */
  padX: 10,
  padY: 7,
  /** Between boxes that stand side by side, and between branches that do. */
  across: 16,
  branches: 28,
  /** Between boxes that stand one under another, between branches that do, and between branches of branches. */
  stack: 8,
  stackBranches: 18,
  stackDeep: 26,
  /** Between rows of a plain list. */
  rows: 2,
  /** From a box down to what hangs on it, half to the bus and half from it. */
  down: 28,
  /** From a trunk out to the side. */
  side: 18,
  /** How far in those stand that hang on a line, and where the line is. */
  indent: 24,
  spine: 11,
} as const;

/** How wide the box of the drawing's own unit is, at least, and at most for the sake of its name. */
export const root = { least: 216, most: 300 } as const;

/** A box for a word that cannot be broken may be this many times as wide as the others. */
export const widest = 1.6;
