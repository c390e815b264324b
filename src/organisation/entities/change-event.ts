// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id, text } from './common.ts';

/** A named set of changes to the organisation: a merger, a new structure (W3C ORG `org:ChangeEvent`). */
export const changeEvent = z.object({
  title: text,
  /** The day it takes effect. */
  date: z.iso.date(),
  reason: text.nullable().default(null),
  decidedOn: z.iso.date().nullable().default(null),
  decisionUrl: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable()
    .default(null),
  /** Drafts are never public; announced ones are, also before they take effect. */
  status: z.enum(['draft', 'announced']).default('announced'),
});

/** What became of a unit at a change event. */
export const successionType = z.enum(['merged', 'split', 'moved', 'renamed', 'closed', 'created']);
export type SuccessionType = z.infer<typeof successionType>;

/** One unit's part in a change event: it was there before (`originalId`), came out of it (`resultId`), or both. */
export const succession = z.object({
  changeEventId: id,
  type: successionType,
  originalId: id.nullable().default(null),
  resultId: id.nullable().default(null),
});
