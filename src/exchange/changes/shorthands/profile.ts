// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { organisationProfile } from '../../../organisation/index.ts';
import { within } from '../context.ts';
import { always, create, shorthand } from './shorthand.ts';
import { days, phone, words } from './words.ts';

/** What the organisation is called and looks like. */
const shape = z.strictObject({
  ...organisationProfile.shape,
  do: z.literal('profile'),
  name: words,
  phone: phone.optional(),
  ...days,
});

export const profile = shorthand(shape, ({ do: _, from, to, ...state }, context) => [
  create(
    'organisationProfile',
    context.organisationId,
    within({ ...context, ...always }, { from, to }),
    state,
  ),
]);
