// SPDX-License-Identifier: MPL-2.0
import { type ChangesFile, readChanges } from '../exchange/index.ts';
import type { Operation, Outcome } from '../organisation/index.ts';

/** The organisation of the tests' files with changes. */
export const organisation = { key: 'strandby', id: '53e99888-0242-4734-af77-aec790b7f0c0' };

/** What is read from `a.json`, a file with one change that has these operations; `more` is what else it says. */
export function readFile(operations: readonly object[], more: object = {}): Outcome<ChangesFile> {
  return readChanges({ organisation, changes: [{ reason: 'Test', ...more, operations }] }, 'a.json');
}

/** The operations that are read from such a file. */
export function operationsIn(operations: readonly object[], more: object = {}): readonly Operation[] {
  const outcome = readFile(operations, more);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.changes.flatMap((change) => change.operations);
}

/** Code and place of each refusal. */
export function refusalsIn(
  outcome: Outcome<ChangesFile>,
): readonly (readonly [string, string | undefined])[] {
  return outcome.ok ? [] : outcome.refusals.map(({ code, where }) => [code, where] as const);
}
