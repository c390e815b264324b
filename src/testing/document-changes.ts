// SPDX-License-Identifier: MPL-2.0
import { affectedIds, changesAt, type DocumentChanges, type Known } from '../search/index.ts';

/** All that a change has made different in what can be found, at once; an index that follows takes it in some at a time. */
export function documentChanges(before: Known, after: Known): DocumentChanges {
  return changesAt(after, affectedIds(before, after));
}
