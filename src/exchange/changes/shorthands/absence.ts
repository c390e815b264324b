// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { absence as absenceShape } from '../../../organisation/index.ts';
import { within } from '../context.ts';
import { name } from '../file-shape.ts';
import { create, shorthand } from './shorthand.ts';
import { days } from './words.ts';

/** A person is away until the day `to`, on which they are back; its name is theirs and the first day. */
const shape = z.strictObject({
  do: z.literal('absence'),
  id: name.optional(),
  person: name,
  standIn: name.nullable().default(null),
  note: absenceShape.shape.note,
  ...days,
});

export const absence = shorthand(shape, ({ person, standIn, note, ...said }, context) => {
  const during = within(context, said);
  const { id = `${person}:absence:${during.from ?? ''}` } = said;
  const state = { personId: person, returns: during.to ?? null, standInId: standIn, note };
  return [create('absence', id, during, state)];
});
