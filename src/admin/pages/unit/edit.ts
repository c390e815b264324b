// SPDX-License-Identifier: MPL-2.0
import type { Entity } from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';

/** A form as it was sent: by whom, of which unit, from which day. */
export interface Sent {
  readonly editor: Editor;
  readonly unit: Entity<'unit'>;
  readonly values: URLSearchParams;
  readonly from: string;
}
