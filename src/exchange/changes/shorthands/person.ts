// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { person as personShape } from '../../../organisation/index.ts';
import type { Context } from '../context.ts';
import { always, create, type Plain, shorthand } from './shorthand.ts';

export const fullName = z.string().trim().min(1).max(200);
/** People are written into these files in order to be shown. */
export const publication = personShape.shape.publication.unwrap().default('public');

/** A person; the full name is also what the person is called where an identifier belongs. */
const shape = z.strictObject({ do: z.literal('person'), name: fullName, publication });

export const person = shorthand(shape, ({ name, publication }, context) =>
  bringIn(name, publication, context),
);

/** Makes the person, the first time that the file names them. */
export function bringIn(name: string, publication: string, { persons }: Context): readonly Plain[] {
  if (persons.has(name)) return [];
  persons.add(name);
  const [, givenName = '', familyName = name] = /^(.*)\s(\S+)$/.exec(name) ?? [];
  return [create('person', name, always, { givenName, familyName, publication })];
}
