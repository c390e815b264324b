// SPDX-License-Identifier: MPL-2.0

/** So many days who sent a correction is known at most. */
export const longestKept = 90;
