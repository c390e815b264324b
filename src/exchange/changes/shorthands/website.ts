// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { website as websiteShape } from '../../../organisation/index.ts';
import { placeOfNext, within } from '../context.ts';
import { name } from '../file-shape.ts';
import { create, shorthand } from './shorthand.ts';
import { days, words } from './words.ts';

/** One of the organisation's other websites, with the unit that owns it where that is known. */
const shape = z.strictObject({
  do: z.literal('website'),
  id: name,
  title: words,
  url: websiteShape.shape.url,
  unit: name.nullable().default(null),
  language: websiteShape.shape.language,
  ...days,
});

export const website = shorthand(shape, ({ do: _, id, unit, from, to, ...state }, context) => {
  const position = placeOfNext(context, 'websites', null);
  return [create('website', id, within(context, { from, to }), { ...state, unitId: unit, position })];
});
