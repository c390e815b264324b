// SPDX-License-Identifier: MPL-2.0
import type { Chart } from '../chart/chart.ts';
import type { Sheet } from '../drawing.ts';
import { type Paper, paper, type Turn } from '../layout/target.ts';
import { sheetsOf } from './sheets.ts';

/** The paper that is wanted; where its size is not said, the smallest that is enough. */
export interface PaperWanted {
  readonly paper?: Paper | undefined;
  readonly turn?: Turn | undefined;
}

export interface OnPaper {
  readonly paper: Paper;
  readonly landscape: boolean;
  readonly sheets: readonly Sheet[];
}

/** A chart on the paper that is wanted; else on A4 where one sheet is enough, on A3 where it is not. */
export function onPaper(chart: Chart, { paper: size, turn = 'landscape' }: PaperWanted): OnPaper {
  if (size) return onSheets(chart, size, turn);
  const small = onSheets(chart, 'a4', turn);
  return small.sheets.length === 1 ? small : onSheets(chart, 'a3', turn);
}

function onSheets(chart: Chart, size: Paper, turn: Turn): OnPaper {
  return { paper: size, landscape: turn === 'landscape', sheets: sheetsOf(chart, paper(size, turn)) };
}
