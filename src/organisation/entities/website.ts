// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id, position, text } from './common.ts';

/** One of the organisation's other websites. */
export const website = z.object({
  title: text,
  url: z.url({ protocol: /^https?$/ }).max(2000),
  unitId: id.nullable().default(null),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .default('da'),
  position: position.default(0),
});
