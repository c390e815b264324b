// SPDX-License-Identifier: MPL-2.0

const minute = 60_000;
const longestWait = 12 * 60 * minute;
const mostAttempts = 18;

/** How long to wait after so many attempts that failed, in milliseconds: a minute, then twice as long each time, at most half a day. */
export function waitAfter(attempts: number): number {
  return Math.min(minute * 2 ** (attempts - 1), longestWait);
}

/** Whether so many attempts are enough: that is after nearly five days. */
export function isEnough(attempts: number): boolean {
  return attempts >= mostAttempts;
}
