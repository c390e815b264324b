// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id } from '../entities/common.ts';
import { type EntityName, entities, entityNames, type State } from '../entities/entities.ts';
import { fieldsOf } from '../entities/fields.ts';
import { altered, type Fact } from '../facts.ts';
import { type Outcome, refused, success } from '../outcome.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { FullSnapshot } from '../snapshot.ts';
import { addressTaken, from, to } from './common.ts';
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

type Alter = z.infer<typeof alter>;

export function planAlter(snapshot: FullSnapshot, operation: Alter): Outcome<readonly Fact[]> {
  const { entity, id, from, to } = operation;
  const present = snapshot[entity].get(id);
  if (!present) return refused(refuse('does-not-exist', { entity, id, date: from }));
  const state = entities[entity].safeParse({ ...present, ...operation.set });
  const refusals = [...unknownFields(operation), ...(state.success ? [] : invalid(state.error, entity))];
  if (refusals.length > 0 || !state.success) return refused(...refusals);
  const taken = entity === 'unit' ? misplaced(snapshot, operation, state.data as State<'unit'>) : [];
  if (taken.length > 0) return refused(...taken);
  const values = state.data as Record<string, unknown>;
  const set = Object.fromEntries(Object.keys(operation.set).map((field) => [field, values[field]]));
  return success([altered(entity, id, { from, to }, set as Partial<State>)]);
}

function unknownFields({ entity, set }: Alter): readonly Refusal[] {
  const known = fieldsOf(entity);
  return Object.keys(set)
    .filter((field) => !known.includes(field))
    .map((field) => refuse('invalid-value', { entity, field, problem: 'unknown field' }, field));
}

/** An address that changes here must be as free as one that changes by a rename or a move. */
function misplaced(
  snapshot: FullSnapshot,
  { id, set }: Alter,
  { parentId, slug }: State<'unit'>,
): readonly Refusal[] {
  const stays = !('slug' in set) && !('parentId' in set);
  return stays ? [] : addressTaken(snapshot, parentId, slug, [id]);
}
