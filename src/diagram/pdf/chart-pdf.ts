// SPDX-License-Identifier: MPL-2.0
import type { Outcome } from '../../organisation/index.ts';
import { unitsIn } from '../chart/chart.ts';
import type { Press } from '../press/press.ts';
import type { ChartToPrint } from './chart-to-print.ts';
import { printWithin } from './pdf-of.ts';

/**
 * A chart as PDF/UA-1: its drawing on as many sheets as it takes, then the same in words. Refused where it is too large
 * (`pdf-too-large`) or too many wait (`pdf-busy`).
 */
export function chartPdf(press: Press, job: ChartToPrint): Promise<Outcome<Uint8Array>> {
  return printWithin(press, { kind: 'chart', ...job }, unitsIn(job.chart.root), job.words);
}
