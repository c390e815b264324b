// SPDX-License-Identifier: MPL-2.0
import type { Deciding, User } from '../../../access/index.ts';
import type { Filled } from '../../forms/filled.ts';
import type { Editor } from '../../visit/visit.ts';

/** A user on their page, and the form of it that was sent last, where it was refused. */
export interface OfUser {
  readonly editor: Editor;
  readonly deciding: Deciding;
  readonly user: User;
  readonly filled?: Filled | undefined;
}
