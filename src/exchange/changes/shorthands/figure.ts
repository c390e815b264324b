// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { slugFrom } from '../../../organisation/index.ts';
import { type Context, placeOfNext, within } from '../context.ts';
import { name } from '../file-shape.ts';
import { create, type Plain, shorthand } from './shorthand.ts';
import { days, words } from './words.ts';

/** A key figure of the unit that surrounds it. */
export const ownFigure = z.strictObject({
  label: words,
  value: z.number(),
  measure: words.optional(),
  ...days,
});

export const figure = shorthand(
  z.strictObject({ ...ownFigure.shape, do: z.literal('figure'), unit: name }),
  ({ do: _, unit, ...said }, context) => [figureOf(unit, said, context)],
);

/** A unit's key figure; its name is the unit's and the label: `boern-og-unge:figure:vuggestuer`. */
export function figureOf(unit: string, said: z.output<typeof ownFigure>, context: Context): Plain {
  const { from, to, ...state } = said;
  const id = `${unit}:figure:${slugFrom(said.label.da)}`;
  const position = placeOfNext(context, 'figures', unit);
  return create('keyFigure', id, within(context, { from, to }), { unitId: unit, ...state, position });
}
