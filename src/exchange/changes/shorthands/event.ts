// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { changeEvent } from '../../../organisation/index.ts';
import { name } from '../file-shape.ts';
import { always, create, shorthand } from './shorthand.ts';
import { words } from './words.ts';

/** A change event, for other operations to be part of by its name. */
const shape = z.strictObject({
  ...changeEvent.shape,
  do: z.literal('event'),
  id: name,
  title: words,
  reason: words.optional(),
});

export const event = shorthand(shape, ({ do: _, id, ...state }) => [
  create('changeEvent', id, always, state),
]);
