// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';

const phrase = z
  .string()
  .max(80)
  .regex(/[\p{L}\p{N}]/u);

/**
 * What citizens say for something that the organisation calls otherwise: `skrald` and `skraldespand` for `renovation`. It
 * is used in search only, before what the product knows of Danish by itself. Without a meaning it takes away what the
 * product would take the words for.
 */
export const synonym = z.object({
  /** Ways of saying it, as they are typed. */
  said: z.array(phrase).min(1).max(50),
  /** Official words, the likeliest first. */
  means: z.array(phrase).max(20),
});
