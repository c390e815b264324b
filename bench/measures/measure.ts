// SPDX-License-Identifier: MPL-2.0
import type { Line } from '../report/line.ts';
import type { Workplace } from '../workplace.ts';

/** One thing that is measured, as a section of the report. */
export interface Measure {
  readonly title: string;
  /** What is measured and how, for the reader of docs/benchmarks.md. */
  readonly note: string;
  readonly measure: (workplace: Workplace) => Promise<readonly Line[]>;
}
