// SPDX-License-Identifier: MPL-2.0
import type { Text } from '../../entities/common.ts';

/** What happened to units on a day, with the names they have on either side of it. */
export type UnitChange =
  | { readonly type: 'merged'; readonly originals: readonly Text[]; readonly result: Text }
  | { readonly type: 'split'; readonly original: Text; readonly results: readonly Text[] }
  | { readonly type: 'moved'; readonly unit: Text; readonly from: Text | null; readonly to: Text }
  | { readonly type: 'renamed'; readonly before: Text; readonly after: Text }
  /** `successors` take care of its tasks from then on; none where nobody is known to. */
  | { readonly type: 'closed'; readonly unit: Text; readonly successors: readonly Text[] }
  | { readonly type: 'created'; readonly unit: Text; readonly parent: Text | null };
