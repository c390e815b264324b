// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';

/** A Danish postal address, in the parts the authorities use (DAR: street and number, postal code, district). */
export const address = z.object({
  street: z.string().min(1).max(200),
  postalCode: z.string().min(1).max(12),
  city: z.string().min(1).max(100),
  country: z.string().length(2).default('DK'),
});
