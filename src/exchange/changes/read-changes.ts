// SPDX-License-Identifier: MPL-2.0
import {
  type Change,
  type Id,
  type Operation,
  type Outcome,
  refused,
  success,
} from '../../organisation/index.ts';
import { checkOperation } from './check-operation.ts';
import { type Context, contextOf } from './context.ts';
import { fileShape, type WrittenChange } from './file-shape.ts';
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
/** A file that is wrong all through would otherwise be answered at greater length than it has itself. */
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
  if (!shaped.success) return refused(...refusalsOf(shaped.error, file, []).slice(0, mostRefusals));
  const { organisation, changes } = shaped.data;
  const names = new Names(organisation.id);
  const persons = new Set<string>();
  const read = changes.map((change, i) =>
    readChange(change, names, contextOf(organisation.id, change, persons), { file, path: ['changes', i] }),
  );
  const all = together(read);
  return all.ok ? success({ organisation, changes: all.value, names: names.known }) : all;
}

/** All values, or all reasons why not. */
function together<T>(outcomes: readonly Outcome<T>[]): Outcome<readonly T[]> {
  const refusals = outcomes.flatMap((one) => (one.ok ? [] : one.refusals));
  if (refusals.length > 0) return refused(...refusals.slice(0, mostRefusals));
  return success(outcomes.flatMap((one) => (one.ok ? [one.value] : [])));
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
  const expanded = operations.map((written, i) => {
    const at = [...path, 'operations', i];
    return { at, plain: expand(written, context, file, at) };
  });
  const count = expanded.reduce((sum, { plain }) => sum + (plain.ok ? plain.value.length : 1), 0);
  if (count > mostOperations) {
    return refused(invalid(file, [...path, 'operations'], `${count} > ${mostOperations}`));
  }
  const checked = expanded.flatMap(({ at, plain }): readonly Outcome<Operation>[] =>
    plain.ok ? plain.value.map((one) => checkOperation(names.resolve(one), file, at)) : [plain],
  );
  const done = together(checked);
  return done.ok ? success({ reason, operations: [...done.value] }) : done;
}
