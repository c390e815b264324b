// SPDX-License-Identifier: MPL-2.0
import {
  addDays,
  type Entity,
  traceAt,
  type UnitChange,
  unitChangesOf,
} from '../../../organisation/index.ts';
import type { Visit } from '../../visit/visit.ts';

/** What a change event did, or will do, to units, by the names they have on either side of it. */
export function changesOf(
  { chronicle }: Pick<Visit, 'chronicle'>,
  event: Entity<'changeEvent'>,
  parts: readonly Entity<'succession'>[],
): readonly UnitChange[] {
  const dayBefore = addDays(event.date, -1);
  return unitChangesOf(
    parts,
    (id) => traceAt(chronicle, id, dayBefore),
    (id) => traceAt(chronicle, id, event.date),
  );
}
