// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id, position } from './common.ts';

/** How a person holds a post: permanently, acting (konstitueret, fungerende) or as deputy (stedfortræder). */
export const capacity = z.enum(['permanent', 'acting', 'deputy']);
export type Capacity = z.infer<typeof capacity>;

/** A person holds a post for the time in which the membership is valid. */
export const membership = z.object({
  postId: id,
  /** Null only in a public snapshot: the post is held, by a person who is not shown. */
  personId: id.nullable(),
  capacity: capacity.default('permanent'),
  position: position.default(0),
});
