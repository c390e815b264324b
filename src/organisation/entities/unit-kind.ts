// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';

const danishNoun = z.object({
  one: z.string().min(1).max(60),
  many: z.string().min(1).max(60),
  definite: z.string().min(1).max(60),
  definiteMany: z.string().min(1).max(60),
  gender: z.enum(['common', 'neuter']),
});
const englishNoun = z.object({ one: z.string().min(1).max(60), many: z.string().min(1).max(60) });

/** A kind of unit (afdeling, kontor, udvalg …), with its forms so that sentences can count it. */
export const unitKind = z.object({
  /** Short ASCII name, used in files: `afdeling`. */
  key: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  noun: z.object({ da: danishNoun, en: englishNoun }),
  /** Whether units of this kind are political bodies. */
  political: z.boolean().default(false),
  /** Key of the more general kind it is counted as: a kontraktstyret virksomhed counts as an afdeling. */
  countsAs: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,59}$/)
    .nullable()
    .default(null),
  /** Whether the kind is worth saying beside a name (kontraktstyret virksomhed), or is plain from it (afdeling). */
  tagged: z.boolean().default(false),
});
export type UnitKind = z.infer<typeof unitKind>;
export type DanishNoun = UnitKind['noun']['da'];
export type EnglishNoun = UnitKind['noun']['en'];
