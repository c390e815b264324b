// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { operatorNote, slugFrom } from '../../../organisation/index.ts';
import { placeOfNext, within } from '../context.ts';
import { name } from '../file-shape.ts';
import { create, shorthand } from './shorthand.ts';
import { days } from './words.ts';

/** What operators should know of a unit; its name is the unit's and the beginning of the text. */
const shape = z.strictObject({
  do: z.literal('note'),
  id: name.optional(),
  unit: name,
  text: operatorNote.shape.text,
  ...days,
});

export const note = shorthand(shape, ({ unit, text, ...said }, context) => {
  const { id = `${unit}:note:${slugFrom(text)}` } = said;
  const position = placeOfNext(context, 'notes', unit);
  return [create('operatorNote', id, within(context, said), { unitId: unit, text, position })];
});
