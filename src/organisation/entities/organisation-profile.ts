// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { address } from './address.ts';
import { text } from './common.ts';

const hexColour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** What the organisation is called and looks like. Its id is the organisation's own. */
export const organisationProfile = z.object({
  name: text,
  /** Four digits in Statistics Denmark's list, `0851`; the first zero is often left out. */
  municipalityCode: z
    .string()
    .regex(/^\d{3,4}$/)
    .nullable()
    .default(null),
  /** E.164 */
  phone: z
    .string()
    .regex(/^\+[1-9]\d{5,14}$/)
    .nullable()
    .default(null),
  email: z.email().nullable().default(null),
  address: address.nullable().default(null),
  /** The organisation's main website. */
  website: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable()
    .default(null),
  /** Colours a municipality chooses; contrast is checked when they are set. */
  theme: z
    .object({ brand: hexColour, accent: hexColour, logo: z.enum(['shield', 'none']).default('shield') })
    .nullable()
    .default(null),
});
export type OrganisationProfile = z.infer<typeof organisationProfile>;
