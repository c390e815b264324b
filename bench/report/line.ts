// SPDX-License-Identifier: MPL-2.0

export type Unit =
  | 'ms'
  | 's'
  | 'MB'
  | 'kB'
  | 'requests/s'
  | 'µs'
  | 'pt'
  | '%'
  | 'Mpx'
  | ': 1'
  | 'sheets'
  | 'boxes';

/** What was measured: the median of many, and where there were many, what 99 in 100 stay below. */
export interface Figure {
  readonly value: number;
  readonly p99?: number;
  readonly unit: Unit;
}

/** What we promise: of the median, of the 99th percentile, or of the ratio of ours to theirs. */
export interface Promised {
  readonly of: 'value' | 'p99' | 'ratio';
  readonly most?: number;
  readonly least?: number;
}

/** One line of the report. */
export interface Line {
  readonly what: string;
  readonly ours: Figure;
  readonly theirs?: Figure;
  /** Ours through theirs; the median of rounds side by side, so not always the ratio of the medians. */
  readonly ratio?: number;
  readonly promised?: Promised;
}

/** What belongs together: a heading, its lines, and what must be known to read them. */
export interface Section {
  readonly title: string;
  readonly note: string;
  readonly lines: readonly Line[];
}

/** Whether a promise is kept; undefined where there is none. */
export function isKept({ ours, ratio, promised }: Line): boolean | undefined {
  if (!promised) return undefined;
  const measured = { value: ours.value, p99: ours.p99, ratio }[promised.of];
  if (measured === undefined) return false;
  const { most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = promised;
  return measured >= least && measured <= most;
}
