// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id } from '../entities/common.ts';
import { type EntityName, entities, entityNames, type State } from '../entities/entities.ts';
import { altered, type Fact } from '../facts.ts';
import { type Outcome, refused, success } from '../outcome.ts';
import { refuse } from '../refusals.ts';
import type { FullSnapshot } from '../snapshot.ts';
import { from, to } from './common.ts';
import { invalid } from './create.ts';

/** Some values of a thing change: a text, a title, a level of publication. */
export const alter = z.object({
  do: z.literal('alter'),
  entity: z.enum(entityNames as [EntityName, ...EntityName[]]),
  id,
  from,
  to,
  set: z.record(z.string(), z.unknown()),
});

export function planAlter(
  snapshot: FullSnapshot,
  operation: z.infer<typeof alter>,
): Outcome<readonly Fact[]> {
  const { entity, id, from, to } = operation;
  const present = snapshot[entity].get(id);
  if (!present) return refused(refuse('does-not-exist', { entity, id, date: from }));
  const state = entities[entity].safeParse({ ...present, ...operation.set });
  if (!state.success) return refused(...invalid(state.error, entity));
  const values = state.data as Record<string, unknown>;
  const set = Object.fromEntries(Object.keys(operation.set).map((field) => [field, values[field]]));
  return success([altered(entity, id, { from, to }, set as Partial<State>)]);
}
