// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { slugFrom, task as taskShape } from '../../../organisation/index.ts';
import { type Context, placeOfNext, within } from '../context.ts';
import { name } from '../file-shape.ts';
import { create, type Plain, shorthand } from './shorthand.ts';
import { days, words } from './words.ts';

/** A task of the unit that surrounds it. */
export const ownTask = z.strictObject({
  id: name.optional(),
  title: words,
  searchWords: taskShape.shape.searchWords.optional(),
  kle: taskShape.shape.kle.optional(),
  ...days,
});

export const task = shorthand(
  z.strictObject({ ...ownTask.shape, do: z.literal('task'), unit: name }),
  ({ do: _, unit, ...said }, context) => [taskOf(unit, said, context)],
);

/** A unit's task; its name is the unit's and the title: `tandplejen:task:tandpleje`. */
export function taskOf(unit: string, said: z.output<typeof ownTask>, context: Context): Plain {
  const { id = `${unit}:task:${slugFrom(said.title.da)}`, from, to, ...state } = said;
  const position = placeOfNext(context, 'tasks', unit);
  return create('task', id, within(context, { from, to }), { unitId: unit, ...state, position });
}
