// SPDX-License-Identifier: MPL-2.0
import type { Chart } from '../chart/chart.ts';
import { onPaper, type PaperWanted } from '../paginate/on-paper.ts';
import { documentOf, type PdfDocument, type PdfOptions } from './document.ts';
import type { PdfWords } from './words.ts';

/** A chart as it goes to the press, which divides it among sheets: that takes seconds where it is large. */
export interface ChartToPrint {
  readonly chart: Chart;
  readonly words: PdfWords;
  readonly wanted: PaperWanted;
  readonly options: Omit<PdfOptions, 'paper' | 'landscape'>;
}

/** The same, laid out on its sheets. */
export function laidOut({ chart, words, wanted, options }: ChartToPrint): PdfDocument {
  const { sheets, ...paper } = onPaper(chart, wanted);
  return documentOf(sheets, words, { ...options, ...paper });
}
