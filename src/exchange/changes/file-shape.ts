// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id } from '../../organisation/index.ts';

/** A readable name in the place of an identifier, or the identifier itself. */
export const name = z.string().min(1).max(200);

const writtenChange = z.strictObject({
  reason: z.string().min(1).max(2000),
  /** The first day of all operations that do not name one. */
  from: z.iso.date().optional(),
  /** The change event that all operations are part of that do not name one. */
  event: name.optional(),
  operations: z
    .array(z.looseObject({ do: z.string() }))
    .min(1)
    .max(100_000),
});

/** A file as it is written, its operations not yet understood. */
export const fileShape = z.strictObject({
  organisation: z.strictObject({ key: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/), id }),
  changes: z.array(writtenChange).min(1).max(1000),
});
export type WrittenFile = z.infer<typeof fileShape>;
export type WrittenChange = WrittenFile['changes'][number];
/** An operation as it is written: one of the register's own, or a shorthand. */
export type Written = WrittenChange['operations'][number];
