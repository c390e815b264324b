// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id, position, text, visibility } from './common.ts';

/** How a unit stands to its parent: in the line, as staff (stabsfunktion) beside it, or politically over it. */
export const relation = z.enum(['line', 'staff', 'political']);
export type Relation = z.infer<typeof relation>;

/** How the units under one stand in the organisation diagram: side by side, or one under the other. */
export const chartOrientation = z.enum(['row', 'column']);
export type ChartOrientation = z.infer<typeof chartOrientation>;

/** A part of the organisation. The unit without a parent is the organisation as a whole and has the empty slug. */
export const unit = z.object({
  parentId: id.nullable(),
  relation: relation.default('line'),
  kindId: id,
  position: position.default(0),
  name: text,
  shortName: text.nullable().default(null),
  /** Its part of the address: lower case, æ→ae, ø→oe, å→aa. */
  slug: z
    .string()
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
    .max(120),
  /** What it is for, in one or two sentences. */
  summary: text.nullable().default(null),
  /** More about it, in the small part of Markdown that `proseOf` reads. */
  description: text.nullable().default(null),
  visibility: visibility.default('public'),
  /** Units that it also works under, besides its parent: `Fagcenter Børn og Unge` across Dagtilbud and Skoler. */
  acrossIds: z.array(id).min(1).max(20).nullable().default(null),
  /** Null: whichever shows the diagram best. */
  chartOrientation: chartOrientation.nullable().default(null),
});
