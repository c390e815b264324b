// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id } from '../entities/common.ts';
import { type EntityName, entityNames } from '../entities/entities.ts';
import { from } from './common.ts';
import { operation } from './operation.ts';

/** What somebody saw before they changed it: the version of a thing on a day, by the change that wrote it. */
const expectation = z.object({
  entity: z.enum(entityNames as [EntityName, ...EntityName[]]),
  id,
  on: from,
  recordedBy: z.int().min(1),
});
export type Expectation = z.infer<typeof expectation>;

/** A change: why, and what is done, in order. It is recorded whole or not at all. */
export const change = z.object({
  reason: z.string().min(1).max(2000),
  operations: z.array(operation).min(1).max(100_000),
  /** What must still be there as it was seen, when this is recorded: else somebody else has changed it meanwhile. */
  expects: z.array(expectation).max(2_000).optional(),
});
export type Change = z.infer<typeof change>;
