// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { text } from './common.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const date = z.iso.date();

/** From and until a time of day in Denmark, `HH:MM`. */
const span = z.object({ from: clock, to: clock }).refine(({ from, to }) => from < to);

/**
 * When a place is open: spans for each weekday (1 Monday … 7 Sunday), and exceptions for single days or
 * periods `[from, to)`, where no spans means closed. The first exception that holds a day decides it.
 */
export const openingHours = z.object({
  weekly: z
    .array(
      z.object({ days: z.array(z.int().min(1).max(7)).min(1).max(7), spans: z.array(span).min(1).max(4) }),
    )
    .max(7),
  exceptions: z
    .array(z.object({ from: date, to: date, spans: z.array(span).max(4), note: text.optional() }))
    .max(200)
    .default([]),
});
export type OpeningHours = z.infer<typeof openingHours>;
