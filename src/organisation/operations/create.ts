// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id } from '../entities/common.ts';
import { type EntityName, entities, entityNames, type State } from '../entities/entities.ts';
import { created, type Fact } from '../facts.ts';
import { type Outcome, refused, success } from '../outcome.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { FullSnapshot } from '../snapshot.ts';
import { addressTaken, fromUnknown, partOf, succeed, to, unknownUnit } from './common.ts';

/** Something comes to be: a unit, a post, a person, a website … */
export const create = z.object({
  do: z.literal('create'),
  entity: z.enum(entityNames as [EntityName, ...EntityName[]]),
  id,
  /** Null only for what has no known beginning. */
  from: fromUnknown,
  to,
  state: z.record(z.string(), z.unknown()),
  event: partOf,
});

export function planCreate(
  snapshot: FullSnapshot,
  operation: z.infer<typeof create>,
): Outcome<readonly Fact[]> {
  const { entity, id, from, to } = operation;
  if (snapshot[entity].has(id))
    return refused(refuse('already-exists', { entity, id, date: snapshot.asOf.validAt }));
  const state = entities[entity].safeParse(operation.state);
  if (!state.success) return refused(...invalid(state.error, entity));
  const placed = entity === 'unit' ? misplaced(snapshot, state.data as State<'unit'>) : [];
  if (placed.length > 0) return refused(...placed);
  const fact = created(entity, id, { from, to }, state.data as State);
  return success([fact, ...(entity === 'unit' ? succeed(operation.event, 'created', null, id) : [])]);
}

function misplaced(snapshot: FullSnapshot, { parentId, slug }: State<'unit'>): readonly Refusal[] {
  const unknown = parentId === null ? [] : unknownUnit(snapshot, parentId);
  return unknown.length > 0 ? unknown : addressTaken(snapshot, parentId, slug, []);
}

/** One refusal for each value that does not fit, naming the field. */
export function invalid(error: z.ZodError, entity: EntityName) {
  return error.issues.map(({ path, message }) =>
    refuse('invalid-value', { entity, field: path.join('.'), problem: message }, path.join('.')),
  );
}
