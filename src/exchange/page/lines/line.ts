// SPDX-License-Identifier: MPL-2.0

/** Where in a saved web page a line stood: its own words, or the frame around them. */
export type Zone = 'body' | 'frame';

/** A line of the page, before it is understood. Several source lines where a sentence was broken. */
export interface Line {
  /** Number of the source line it begins on, from 1. */
  readonly number: number;
  /** The source lines, as they stand in the page. */
  readonly source: readonly SourceLine[];
  readonly text: string;
  /** Whether it is a list's item, by its sign or its markup. */
  readonly item: boolean;
  /** How far in an item stands; deeper ones belong to the one above. */
  readonly indent: number;
  /** 1–6 where the markup says that it is a heading. */
  readonly level: number | null;
  /** Whether blank space stands before it. */
  readonly gap: boolean;
  readonly zone: Zone;
}

export interface SourceLine {
  readonly line: number;
  readonly text: string;
}
