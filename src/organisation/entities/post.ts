// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id, position, text, visibility } from './common.ts';

/** A seat in a unit; vacant when nobody holds it. */
export const post = z.object({
  unitId: id,
  title: text,
  seats: z.int().min(1).max(1000).default(1),
  political: z.boolean().default(false),
  position: position.default(0),
  visibility: visibility.default('public'),
});

/** That a post leads a unit; one post may lead several, a unit may have several leading posts. */
export const leadership = z.object({ postId: id, unitId: id, position: position.default(0) });
