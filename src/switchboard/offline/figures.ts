// SPDX-License-Identifier: MPL-2.0

/** A number as people read it, and what is to be known of it. */
export type OfflineNumber = readonly [text: string, about: string];

/** Somebody or something to call, as short as can be: tens of thousands of them are kept in the browser. */
export type OfflineCall = readonly [
  name: string,
  title: string,
  /** Which of the units they are in; -1: none. */
  unit: number,
  numbers: readonly OfflineNumber[],
  email: string,
  /** Until when they are away and who stands in, in words; empty: they are here. */
  away: string,
  /** The number to call instead. */
  instead: string,
  /** What else they are found by. */
  words: string,
];

/** All that an operator may see, for when the network is lost. */
export interface OfflineFigures {
  /** Name, and which of the units it is part of; -1: none. */
  readonly units: readonly (readonly [name: string, above: number])[];
  readonly calls: readonly OfflineCall[];
}
