// SPDX-License-Identifier: MPL-2.0
import {
  type Change,
  type Id,
  type Operation,
  type Outcome,
  type Refusal,
  refused,
  success,
} from '../../organisation/index.ts';
import { checkOperation } from './check-operation.ts';
import { type Context, contextOf } from './context.ts';
import { fileShape, type Written, type WrittenChange } from './file-shape.ts';
import { invalid, type Path, refusalsOf } from './place.ts';
import { readJson } from './read-json.ts';
import { Names } from './resolve-names.ts';
import { expand } from './shorthands/expand.ts';

/** Changes to an organisation, ready to be recorded in order. */
export interface ChangesFile {
  readonly organisation: { readonly key: string; readonly id: Id };
  readonly changes: readonly Change[];
  /** The readable names that the file uses, by the identifier that each stands for. */
  readonly names: ReadonlyMap<Id, string>;
}

const mostOperations = 100_000;
const mostRefusals = 100;

/**
 * Reads a file with changes: JSON `{ organisation: { key, id }, changes: [{ reason, operations }] }`, as text or
 * as a value. Operations are the register's own or shorthands for them; where an identifier belongs a
 * readable name may stand. `file` is what refusals call it.
 */
export function readChanges(json: unknown, file = 'JSON'): Outcome<ChangesFile> {
  const value = readJson(json, file);
  if (!value.ok) return value;
  const shaped = fileShape.safeParse(value.value);
  if (!shaped.success) return refusedFirst(refusalsOf(shaped.error, file, []));
  const { organisation, changes } = shaped.data;
  const names = new Names(organisation.id);
  const persons = new Set<string>();
  const read = changes.map((change, i) =>
    readChange(change, names, contextOf(organisation.id, change, persons), { file, path: ['changes', i] }),
  );
  const refusals = read.flatMap((one) => (one.ok ? [] : one.refusals));
  if (refusals.length > 0) return refusedFirst(refusals);
  return success({
    organisation,
    changes: read.flatMap((one) => (one.ok ? [one.value] : [])),
    names: names.known,
  });
}

/** A file that is wrong all through would otherwise be answered at greater length than it has itself. */
function refusedFirst(refusals: readonly Refusal[]) {
  return refused(...refusals.slice(0, mostRefusals));
}

interface Where {
  readonly file: string;
  readonly path: Path;
}

function readChange(
  { reason, operations }: WrittenChange,
  names: Names,
  context: Context,
  { file, path }: Where,
): Outcome<Change> {
  const done: Operation[] = [];
  const refusals: Refusal[] = [];
  for (const [i, written] of operations.entries()) {
    const read = readOperation(written, names, context, { file, path: [...path, 'operations', i] });
    if (read.ok) for (const one of read.value) done.push(one);
    else refusals.push(...read.refusals);
  }
  if (done.length > mostOperations) {
    refusals.push(invalid(file, [...path, 'operations'], `${done.length} > ${mostOperations}`));
  }
  return refusals.length > 0 ? refused(...refusals) : success({ reason, operations: done });
}

function readOperation(
  written: Written,
  names: Names,
  context: Context,
  { file, path }: Where,
): Outcome<readonly Operation[]> {
  const plain = expand(written, context, file, path);
  if (!plain.ok) return plain;
  const checked = plain.value.map((one) => checkOperation(names.resolve(one), file, path));
  const refusals = checked.flatMap((one) => (one.ok ? [] : one.refusals));
  if (refusals.length > 0) return refused(...refusals);
  return success(checked.flatMap((one) => (one.ok ? [one.value] : [])));
}
