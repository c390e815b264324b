// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id, plainText, position } from './common.ts';

/** So long may be what a picture shows, in words: whoever cannot see it hears all of it at once. */
export const longestAlt = 250;
export const longestCredit = 120;

/** SHA-256 of the bytes of a picture, in hexadecimal. */
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const pixels = z.int().min(1).max(20_000);

/** A picture that stands for a unit or a person: exactly one of them has it. */
export const picture = z
  .object({
    unitId: id.nullable().default(null),
    personId: id.nullable().default(null),
    /** Names the file: the same bytes always have the same. */
    digest,
    /** The size of the widest there is, in pixels. */
    width: pixels,
    height: pixels,
    /** What it shows, for whoever does not see it. In Danish always. */
    alt: z.object({ da: plainText(longestAlt), en: plainText(longestAlt).optional() }),
    /** Who took it: `Lars Holm`. */
    credit: plainText(longestCredit).nullable().default(null),
    position: position.default(0),
  })
  .refine(({ unitId, personId }) => (unitId === null) !== (personId === null), { path: ['unitId'] });
