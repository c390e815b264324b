// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { operation } from './operation.ts';

/** A change: why, and what is done, in order. It is recorded whole or not at all. */
export const change = z.object({
  reason: z.string().min(1).max(2000),
  operations: z.array(operation).min(1).max(100_000),
});
export type Change = z.infer<typeof change>;
