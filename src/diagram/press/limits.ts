// SPDX-License-Identifier: MPL-2.0

export interface PressLimits {
  /** How many of a kind may wait; the next is refused. */
  readonly waiting: number;
  /** How long one may take, in milliseconds. */
  readonly time: number;
  /** How much memory its process may take, in bytes. */
  readonly memory: number;
  /** How many are printed before the process is renewed, so that no memory is kept for ever. */
  readonly jobs: number;
  /** How long the process stays without work, in milliseconds. */
  readonly idle: number;
}

export const usualLimits: PressLimits = {
  waiting: 10,
  time: 20_000,
  memory: 700_000_000,
  jobs: 50,
  idle: 15_000,
};
