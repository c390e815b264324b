// SPDX-License-Identifier: MPL-2.0
import type { Holding } from '../../../../organisation/index.ts';
import type { UnitEdited } from '../unit-edited.ts';

/** What the forms of one post are made from. */
export interface PostEdited extends UnitEdited {
  readonly holding: Holding;
}
