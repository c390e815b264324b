// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { slugFrom, synonym as synonymShape } from '../../../organisation/index.ts';
import { within } from '../context.ts';
import { name } from '../file-shape.ts';
import { create, shorthand } from './shorthand.ts';
import { days } from './words.ts';

/** Citizens' words for official ones; its name is the first that is said: `synonym:bybus`. */
const shape = z.strictObject({
  ...synonymShape.shape,
  do: z.literal('synonym'),
  id: name.optional(),
  ...days,
});

export const synonym = shorthand(shape, ({ do: _, id, from, to, ...state }, context) => [
  create('synonym', id ?? `synonym:${slugFrom(state.said[0] ?? '')}`, within(context, { from, to }), state),
]);
