// SPDX-License-Identifier: MPL-2.0
import {
  type EntityName,
  entities,
  type Operation,
  type Outcome,
  operation,
  type Refusal,
  refused,
  success,
} from '../../organisation/index.ts';
import { type Path, refusalsOf, unknownKey } from './place.ts';
import { strayKeys } from './stray-keys.ts';

/** The operation that a plain value says, all defaults filled in; nothing in it may be left unread. */
export function checkOperation(plain: unknown, file: string, path: Path): Outcome<Operation> {
  const parsed = operation.safeParse(plain);
  if (!parsed.success) return refused(...refusalsOf(parsed.error, file, path));
  const strays = strayKeys(plain, parsed.data, path);
  if (strays.length > 0) return refused(...strays.map((stray) => unknownKey(file, stray.path, stray.key)));
  if (parsed.data.do === 'create') return withState(parsed.data, file, path);
  if (parsed.data.do === 'alter') return withValues(parsed.data, file, path);
  return success(parsed.data);
}

function withState(
  create: Extract<Operation, { do: 'create' }>,
  file: string,
  path: Path,
): Outcome<Operation> {
  const at = [...path, 'state'];
  const state = entities[create.entity].safeParse(create.state);
  if (!state.success) return refused(...refusalsOf(state.error, file, at));
  const strays = strayKeys(create.state, state.data, at);
  if (strays.length > 0) return refused(...strays.map((stray) => unknownKey(file, stray.path, stray.key)));
  return success({ ...create, state: state.data });
}

function withValues(
  alter: Extract<Operation, { do: 'alter' }>,
  file: string,
  path: Path,
): Outcome<Operation> {
  const at = [...path, 'set'];
  const refusals = Object.entries(alter.set).flatMap(([field, value]) =>
    unfit(alter.entity, field, value, file, at),
  );
  return refusals.length > 0 ? refused(...refusals) : success(alter);
}

function unfit(
  entity: EntityName,
  field: string,
  value: unknown,
  file: string,
  at: Path,
): readonly Refusal[] {
  const shapes = new Map(Object.entries(entities[entity].shape));
  const shape = shapes.get(field);
  if (!shape) return [unknownKey(file, at, field)];
  const parsed = shape.safeParse(value);
  if (!parsed.success) return refusalsOf(parsed.error, file, [...at, field]);
  return strayKeys(value, parsed.data, [...at, field]).map(({ path, key }) => unknownKey(file, path, key));
}
