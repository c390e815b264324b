// SPDX-License-Identifier: MPL-2.0
import type { z } from 'zod';
import { type EntityName, type Outcome, refused, success } from '../../../organisation/index.ts';
import type { Context } from '../context.ts';
import type { Written } from '../file-shape.ts';
import { type Path, refusalsOf, unknownKey } from '../place.ts';
import { strayKeys } from '../stray-keys.ts';

/** An operation in the register's own words, its identifiers still readable names; checked when all is expanded. */
export type Plain = Readonly<Record<string, unknown>>;

/** A shorter way of writing operations: what may be said, and what it stands for. */
export type Shorthand = (
  written: Written,
  context: Context,
  file: string,
  path: Path,
) => Outcome<readonly Plain[]>;

/** A shorthand of a shape, and the operations that it stands for. */
export function shorthand<T extends z.ZodType>(
  shape: T,
  expand: (said: z.output<T>, context: Context) => readonly Plain[],
): Shorthand {
  return (written, context, file, path) => {
    const said = shape.safeParse(written);
    if (!said.success) return refused(...refusalsOf(said.error, file, path));
    const strays = strayKeys(written, said.data, path);
    if (strays.length > 0) return refused(...strays.map((stray) => unknownKey(file, stray.path, stray.key)));
    return success(expand(said.data, context));
  };
}

/** `create`, on the days that the context names. */
export function create(
  entity: EntityName,
  id: string,
  { from, to }: Pick<Context, 'from' | 'to'>,
  state: Plain,
): Plain {
  return { do: 'create', entity, id, from, ...(to !== undefined && { to }), state };
}

/** Days for what holds as long as anyone knows, unless it says otherwise. */
export const always = { from: null, to: null };
