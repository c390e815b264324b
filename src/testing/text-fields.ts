// SPDX-License-Identifier: MPL-2.0
import type { z } from 'zod';
import { type EntityName, entities } from '../organisation/index.ts';

/** A place in an entity where words of somebody's can stand: `unit.name.da`, `site.hours.exceptions.note.en`. */
export interface TextField {
  readonly entity: EntityName;
  readonly path: string;
  takes(value: string): boolean;
}

/** What a schema says of itself, as far as it is asked here. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

/** Every string of every entity, by what its own schema says: nothing has to be listed, so nothing can be forgotten. */
export function textFields(): readonly TextField[] {
  const all = Object.entries(entities).flatMap(([entity, schema]) =>
    stringsIn(schema, entity).map(({ path, takes }) => ({ entity: entity as EntityName, path, takes })),
  );
  return [...new Map(all.map((field) => [field.path, field])).values()];
}

type Leaf = Pick<TextField, 'path' | 'takes'>;

function stringsIn(schema: z.core.$ZodType, path: string): readonly Leaf[] {
  const def = schema._zod.def as unknown as Def;
  if (def.shape) return Object.entries(def.shape).flatMap(([key, one]) => stringsIn(one, `${path}.${key}`));
  const within = [...(def.options ?? []), ...[def.element, def.innerType].filter((one) => one !== undefined)];
  if (within.length > 0) return within.flatMap((one) => stringsIn(one, path));
  if (def.type === 'string')
    return [{ path, takes: (value) => (schema as z.ZodType).safeParse(value).success }];
  if (known.includes(def.type)) return [];
  throw new Error(`${path} is of a type that is not known here: ${def.type}`);
}

/** What is no text. */
const known = ['number', 'int', 'boolean', 'enum', 'literal'];

/** Every string in a value, by the places where they stand. */
export function stringsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    stringsOf(one, Array.isArray(value) ? path : `${path}.${key}`),
  );
}
