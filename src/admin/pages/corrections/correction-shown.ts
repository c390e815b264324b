// SPDX-License-Identifier: MPL-2.0
import type { Correction } from '../../../register/index.ts';
import type { Filled } from '../../forms/filled.ts';
import type { Editor } from '../../visit/visit.ts';

/** What a correction's page is made from. */
export interface CorrectionShown {
  readonly editor: Editor;
  readonly correction: Correction;
  /** A form that was sent and not saved. */
  readonly filled?: Filled | undefined;
}
