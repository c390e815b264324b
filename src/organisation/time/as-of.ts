// SPDX-License-Identifier: MPL-2.0
import type { CivilDate } from './civil-date.ts';

/**
 * The point on both axes of time at which the register is read: the organisation on the day `validAt`,
 * as the register knew it after change `recordedAt` (null: as it knows it now).
 */
export interface AsOf {
  readonly validAt: CivilDate;
  readonly recordedAt: number | null;
  /** The day on which somebody looks: what is no longer public by then is not shown to the public on any day. */
  readonly seenOn: CivilDate;
}

/** Where nothing else is said, as one looks on the very day. */
export function asOf(
  validAt: CivilDate,
  recordedAt: number | null = null,
  seenOn: CivilDate = validAt,
): AsOf {
  return { validAt, recordedAt, seenOn };
}
