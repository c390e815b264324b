// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id, position, text } from './common.ts';

/** What a unit takes care of, in citizens' words. */
export const task = z.object({
  unitId: id,
  title: text,
  searchWords: z.array(z.string().min(1).max(80)).max(50).default([]),
  /** Number in KLE, the municipalities' shared list of tasks: `27.36` or `27.36.08`. */
  kle: z
    .string()
    .regex(/^\d{2}(\.\d{2}){0,2}$/)
    .nullable()
    .default(null),
  position: position.default(0),
});
