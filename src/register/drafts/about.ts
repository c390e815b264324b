// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { entities, parseCivilDate, refuse } from '../../organisation/index.ts';
import { Refused } from '../change/within.ts';
import type { About } from './draft.ts';

const shape = z.object({
  title: z
    .string()
    .trim()
    .regex(/[^\s\p{C}]/u)
    .max(200),
  day: z.string().refine((text) => parseCivilDate(text) !== null, 'Invalid date'),
  reason: z.string().trim().max(2000).nullable(),
  decisionUrl: entities.changeEvent.shape.decisionUrl,
});

/** What is said about a draft, checked. Throws `Refused`. */
export function checkedAbout(about: About): About {
  const checked = shape.safeParse(about);
  if (checked.success) return { ...checked.data, reason: checked.data.reason || null };
  const refusals = checked.error.issues.map(({ path, message }) =>
    refuse('invalid-value', { entity: 'draft', field: path.join('.'), problem: message }, path.join('.')),
  );
  throw new Refused(...refusals);
}
