// SPDX-License-Identifier: MPL-2.0
import { type Outcome, operation, refuse, refused, success } from '../../../organisation/index.ts';
import type { Context } from '../context.ts';
import type { Written } from '../file-shape.ts';
import { type Path, placeOf } from '../place.ts';
import { absence } from './absence.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import { kind } from './kind.ts';
import { leader } from './leader.ts';
import { note } from './note.ts';
import { person } from './person.ts';
import { plainOperation } from './plain.ts';
import { profile } from './profile.ts';
import type { Plain, Shorthand } from './shorthand.ts';
import { synonym } from './synonym.ts';
import { task } from './task.ts';
import { unit } from './unit.ts';
import { website } from './website.ts';

const shorthands: Readonly<Record<string, Shorthand>> = {
  profile,
  kind,
  unit,
  leader,
  person,
  task,
  figure,
  website,
  event,
  synonym,
  absence,
  note,
};
const own = operation.options.map(({ shape }): string => shape.do.value);

/** What an operation of a file comes to in the register's own operations. */
export function expand(
  written: Written,
  context: Context,
  file: string,
  path: Path,
): Outcome<readonly Plain[]> {
  const { do: does } = written;
  if (own.includes(does)) return success([plainOperation(written, context)]);
  if (Object.hasOwn(shorthands, does)) return shorthands[does]?.(written, context, file, path) ?? success([]);
  const place = placeOf(file, [...path, 'do']);
  const known = [...own, ...Object.keys(shorthands)].join(', ');
  return refused(refuse('changes-unknown-operation', { place, name: does, known }, place));
}
