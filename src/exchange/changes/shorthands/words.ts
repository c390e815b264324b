// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { text } from '../../../organisation/index.ts';

/** A text: in both languages, or its Danish words alone. */
export const words = z.preprocess((said) => (typeof said === 'string' ? { da: said } : said), text.strict());

/** A phone number as people write it; eight digits are a Danish one: `9931 1505`. In E.164 afterwards. */
export const phone = z
  .string()
  .max(40)
  .transform((said) => said.replace(/[\s().-]/g, ''))
  .transform((digits) => (/^\d{8}$/.test(digits) ? `+45${digits}` : digits))
  .pipe(z.string().regex(/^\+[1-9]\d{5,14}$/));

const day = z.iso.date().nullable().optional();
/** The days of a thing, where they are other than those of what surrounds it. */
export const days = { from: day, to: day };
