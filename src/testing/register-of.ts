// SPDX-License-Identifier: MPL-2.0
import { permitCommandLine } from '../access/index.ts';
import type { Database } from '../database/index.ts';
import { type EntityName, entities, entityNames, explain, type Operation } from '../organisation/index.ts';
import { addOrganisation, Register } from '../register/index.ts';
import { aSnapshot, type Content } from './organisation.ts';
import { filesFor } from './pictures.ts';

/** When what a test's register holds was recorded. */
const recordedAt = new Date('2021-01-04T09:00:00Z');

/** A register in an empty database, with all that a test's organisation has; then `later`, in order. */
export async function registerOf(
  database: Database,
  content: Content,
  ...later: readonly Operation[]
): Promise<Register> {
  const register = await emptyRegister(database);
  await recordAll(register, [...creating(content), ...later]);
  return register;
}

/** A register of the tests' organisation that nothing has been recorded in. */
export async function emptyRegister(database: Database): Promise<Register> {
  const { organisationId } = aSnapshot();
  await addOrganisation(database.query, organisationId, 'test');
  return new Register(database, organisationId);
}

/** Records operations as one change; that they are refused is a fault of the test. */
export async function recordAll(register: Register, operations: readonly Operation[]): Promise<void> {
  const permit = permitCommandLine(register.organisationId, 'test');
  const change = { reason: 'A test', operations: [...operations] };
  const outcome = await register.record(permit, change, recordedAt, filesFor(operations));
  if (outcome.ok) return;
  const reasons = outcome.refusals.map((refusal) => `${refusal.where ?? ''} ${explain(refusal, 'en')}`);
  throw new Error(reasons.join('\n'));
}

/** The operations that bring a test's organisation into being. */
export function creating(content: Content): readonly Operation[] {
  const snapshot = aSnapshot(content);
  return entityNames.flatMap((entity) =>
    [...snapshot[entity].values()].map(({ id, valid, ...state }) => ({
      do: 'create' as const,
      entity,
      id,
      ...valid,
      state: fieldsOnly(entity, state),
    })),
  );
}

/** The state alone, as the register's own shape has it. */
function fieldsOnly(entity: EntityName, state: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...entities[entity].parse(state) };
}
