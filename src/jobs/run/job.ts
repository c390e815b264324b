// SPDX-License-Identifier: MPL-2.0

/** Something that is done without anyone asking, again and again. */
export interface Job {
  readonly name: string;
  /** How long to wait between two steps, in milliseconds. */
  readonly every: number;
  /**
   * Does what there is to do at the instant `now`. It may be called at any time, by several processes at once, and after days
   * in which it was not: what was done already is known by the database alone. Ends soon after `signal` is aborted.
   */
  step(now: Date, signal: AbortSignal): Promise<void>;
}
