// SPDX-License-Identifier: MPL-2.0

/** What a command ends with; 64 and 78 are those of sysexits.h. */
export const exitCodes = { done: 0, failed: 1, wrongUse: 64, wrongSettings: 78 } as const;
