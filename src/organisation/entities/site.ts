// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { address } from './address.ts';
import { text } from './common.ts';
import { openingHours } from './opening-hours.ts';

/** A place people can come to. */
export const site = z.object({
  name: text,
  address,
  hours: openingHours.nullable().default(null),
  /** How to get in with a wheelchair, a pram, poor sight: facts, not promises. */
  access: text.nullable().default(null),
  /** WGS 84 degrees. */
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
});
