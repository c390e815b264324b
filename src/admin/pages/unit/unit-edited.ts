// SPDX-License-Identifier: MPL-2.0
import type { Entity } from '../../../organisation/index.ts';
import type { Filled } from '../../forms/filled.ts';
import type { Editor } from '../../visit/visit.ts';
import type { Planned } from '../planned/planned.ts';

/** What every part of a unit's page is made from. */
export interface UnitEdited {
  readonly editor: Editor;
  readonly unit: Entity<'unit'>;
  /** A form that was sent and not saved. */
  readonly filled?: Filled | undefined;
  /** What is planned for the unit, which each form tells its own part of. */
  readonly planned?: Planned | undefined;
}
