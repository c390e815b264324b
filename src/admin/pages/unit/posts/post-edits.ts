// SPDX-License-Identifier: MPL-2.0
import type { Outcome } from '../../../../organisation/index.ts';
import type { Edit } from '../../../forms/edit.ts';
import type { Sent } from '../edit.ts';
import { appointEdit } from './appoint-edit.ts';
import { endPostEdit } from './end-post-edit.ts';
import { leaveEdit } from './leave-edit.ts';
import { newPost } from './new-post.ts';
import { postEdit } from './post-edit.ts';

/** What was sent to `/admin/enhed/{id}/{part}/{item}` about the posts there; undefined where there is no such form. */
export async function postEditFor(
  part: string,
  item: string,
  sent: Sent,
): Promise<Outcome<Edit> | undefined> {
  if (part === 'stillinger') return item === '' ? newPost(sent) : appointEdit(item, sent);
  if (part === 'stilling') return postEdit(item, sent);
  if (part === 'nedlaeggelser') return endPostEdit(item, sent);
  if (part === 'besaettelser') return leaveEdit(item, sent);
  return undefined;
}
