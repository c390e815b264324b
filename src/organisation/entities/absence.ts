// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id, plainText } from './common.ts';

/**
 * A person is away for the time in which the absence is valid. For the house alone: no public snapshot has any of it.
 *
 * The day of return stands beside validity, since the last day of a row need not be that of the absence: where another
 * stands in from some day on, or nobody does any more, one row ends and the next begins. The database holds the two
 * together: no day of an absence is on or after the day of return.
 */
export const absence = z
  .object({
    personId: id,
    /** The first day on which they are expected back; null where nobody knows. */
    returns: z.iso.date().nullable().default(null),
    standInId: id.nullable().default(null),
    /** What whoever calls may be told: `Ring til teamet`. Never why someone is away, and nothing about anyone's health. */
    note: plainText(500).nullable().default(null),
  })
  .refine(({ personId, standInId }) => standInId !== personId, { path: ['standInId'] });
